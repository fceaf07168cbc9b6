package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.segue.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 + 2",
                "let x = 1",
                "foo()",
                ":ok",
                "upgrade chat from \"1\" to \"2\"",
                "use \"lib.upgrade\"",
                "fn twice(x) = 2 * x",
                "if a { b() }",
                "resume_channels(:chat) within 5s # done",
                "\"a ${1} b\"",
            })
    void isWhole(String text) {
        assertInstanceOf(Beginning.Whole.class, beginning(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ")",
                "1 + )",
                "let 5x",
                "foo() }",
                "let for = 1",
                "a b c",
                "\"abc",
                "\"abc\n",
                "info(\"${1} abc",
                "f(:\"an atom",
                "case 1 -> 2",
                "1 < 2 < 3",
                "let x = ä",
                "var x = 1",
                "for x in [1] {",
                "return 5",
            })
    void isWrong(String text) {
        assertInstanceOf(Beginning.Wrong.class, beginning(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo(|(",
                "[1, [2, 3]|[",
                "%{a: 1, |%{",
                "if x {|{",
                "step \"a\" {\n  info(\"}\")|{",
                "\"\"\"\nmany|\"\"\"",
                "\"a ${|${",
                "\"a ${f(|(",
                "match x { case 1 ->|{",
            })
    void saysWhatIsOpen(String textAndOpening) {
        String[] parts = textAndOpening.split("\\|");
        Beginning.Begun begun = assertInstanceOf(Beginning.Begun.class, beginning(parts[0]));
        assertNotNull(begun.open());
        assertEquals(parts[1], begun.open().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 +",
                "let",
                "let x =",
                "assume x",
                "assume ^a = b else",
                "upgrade",
                "upgrade chat from",
                "if x",
                "if x { y() } else",
                "x |>",
                "step \"a\"",
                "fn f(x)",
                "not",
                "instruction foo(a: atom) after code_change",
            })
    void wantsMoreWithNothingOpen(String text) {
        assertEquals(new Beginning.Begun(null), beginning(text));
    }

    /** Whatever stands before the end of a right script is a beginning. */
    @Test
    void everyPartOfARightScriptUpToATokenIsABeginning() throws IOException {
        for (String file : List.of("wake", "last")) {
            String text =
                    Files.readString(Path.of("../stdlib/src/main/resources/dev/segue/stdlib/" + file + ".upgrade"));
            for (Fragment each : Fragment.of(SourceText.of(file, text))) {
                boolean inText = switch (each.kind()) {
                    case TEXT_OPEN, CHARACTERS, ESCAPE -> true;
                    default -> each.is("}") || each.is("${");
                };
                if (!inText) {
                    String part = text.substring(0, each.end());
                    assertEquals(true, Beginning.isRight(part), () -> part);
                }
            }
        }
    }

    private static Beginning beginning(String text) {
        return Beginning.of(SourceText.of("input", text));
    }
}
