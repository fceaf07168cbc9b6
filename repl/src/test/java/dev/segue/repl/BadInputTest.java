package dev.segue.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is told once, with its code, and the session goes on. */
class BadInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 +                               | SEG0112",
                "nothing                           | SEG0201",
                "resume_chanels(:chat)             | SEG0201",
                "let (:ok, v) = (:error, 1)        | SEG0503",
                "1 / 0                             | SEG0505",
                "fail \"x\"                        | SEG0110",
                "for x in [1] { info(\"x\") }      | SEG0110",
                "app                               | SEG0217",
                "param late: duration              | SEG0703",
                "always { info(\"x\") }            | SEG0702",
                "use \"nowhere.upgrade\"           | SEG0212",
                "load_modules(:chat)               | SEG0510",
                ":undo                             | SEG0702",
                ":undo it                          | SEG0702",
                ":doc                              | SEG0702",
                ":doc nothing_like_this            | SEG0702",
                ":tree nope                        | SEG0702",
                ":step                             | SEG0702",
                ":plan                             | SEG0702",
                ":all                              | SEG0702",
                ":load nowhere.upgrade             | SEG0701",
                ":load .                           | SEG0701",
                ":load pom.xml drain               | SEG0703",
                ":save /nowhere/at/all             | SEG0701",
                ":nope at all                      | SEG0702",
            })
    void aMistakeHasOneCode(String text, String code) {
        try (TestedSession session = TestedSession.simulated()) {
            assertEquals(List.of(code), session.codes(text));
            assertEquals("2", session.value("1 + 1"));
            assertTrue(session.repl.session().run().isClean());
        }
    }

    @Test
    void aStatementOfABodyIsShownItsPlace() {
        try (TestedSession session = TestedSession.simulated()) {
            Reply.Problems problems = (Reply.Problems) session.enter("fail \"x\"");
            assertTrue(
                    problems.diagnostics()
                            .getFirst()
                            .hints()
                            .contains("this stands in a step: step \"…\" { fail \"x\" }"),
                    problems.toString());
        }
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        try (TestedSession session = TestedSession.simulated()) {
            assertTrue(session.answer(Choice.YES).isBad());
        }
    }
}
