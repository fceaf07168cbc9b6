package dev.segue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.SourceText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is wrong with a script is told in one go, and each mistake once. */
class CheckTest {
    private static final Segue SEGUE = Segue.builder().build();

    private static void says(String script, String... expected) {
        Checked checked = SEGUE.check(SEGUE.parse(SourceText.of("test.upgrade", script)));
        assertEquals(
                Arrays.asList(expected),
                checked.diagnostics().stream()
                        .map(each -> each.span().line() + " " + each.code().id())
                        .toList());
    }

    @Test
    void mistakesOfGrammarNamesTypesAndOrderStandTogetherInSourceOrder() {
        says("""
                step "a" after "nothing" { info("a") }
                info("${unheard_of}")
                sleep(5)
                step "b" before "c" { info("b") }
                step "c" before "b" { info("c") }
                step "d" { info( }
                let unused = 1
                """, "1 SEG0402", "2 SEG0201", "3 SEG0301", "4 SEG0401", "6 SEG0111", "7 SEG0803");
    }

    @Test
    void aBrokenStepIsStillAnAnchor() {
        says("step \"b\" after greet { info(\"b\") }\ngreet()", "2 SEG0201");
        says("instruction greet() { info(\"x\") }\nstep \"b\" after greet { info(\"b\") }\ngret()", "3 SEG0201");
        says("step \"a\" { info(missing) }\nstep \"b\" after \"a\" { info(\"b\") }", "1 SEG0201");
    }

    @Test
    void whatNeedsABrokenPartIsNotPlannedAndNotAMistakeOfItsOwn() {
        says("param p: boolean = 3\nif p { info(\"a\") }", "1 SEG0301");
        says("fn f() = missing\nif f() == 1 { info(\"a\") }", "1 SEG0201");
        says("if 3 { step \"a\" { info(\"a\") } }\nstep \"b\" after \"a\" { info(\"b\") }", "1 SEG0303");
        says("upgrade a freeze at most 2\ninfo(\"a\")", "1 SEG0301");
        says("param p = missing\nparam q = p\nif q == 1 { info(\"a\") }", "1 SEG0201");
        says(
                "check instruction c(app) { info(\"${app}\") }\ninstruction i(app) depends on c { info(\"${app}\") }\ni()",
                "3 SEG0207");
    }

    @Test
    void aDefaultThatFailsIsAMistakeAtItsPlace() {
        says("param p = 1 div 0\ninfo(\"${p}\")\nif p == 1 { info(\"a\") }", "1 SEG0511");
    }

    @Test
    void upAndDownTellEachMistakeOnce() {
        says("""
                upgrade chat from "1" to "2"
                step "a" changes code before "b" { info("a") }
                step "b" changes processes before "a" { info("b") }
                """, "2 SEG0401");
    }

    @Test
    void aScriptWithErrorsHasNoPlan() {
        Script script = SEGUE.parse(SourceText.of("test.upgrade", "info(missing)"));
        assertEquals(List.of(), SEGUE.check(script).plans());
        assertTrue(SEGUE.plan(script, PlanSettings.UP).plan().isEmpty());
        assertFalse(SEGUE.check(SEGUE.parse(SourceText.of("test.upgrade", "info(\"a\")")))
                .plans()
                .isEmpty());
    }
}
