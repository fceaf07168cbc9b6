package dev.segue.resolve.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps that suspend without resuming, for too long, or do what cannot be undone. */
class RiskyStepsTest {
    private static final String TWINS = """
            upgrade chat from "1" to "2"
            instruction suspend_channels(app: atom) { suspend(channels(app)) }
            instruction resume_channels(app: atom) { resume(channels(app)) }
            """;

    @Test
    void aTwinWithoutTheOtherIsReported() {
        Warned.says(TWINS + "suspend_channels(app)", "4 SEG0806 suspend_channels(app)");
        Warned.says(TWINS + "resume_channels(app)", "4 SEG0806 resume_channels(app)");
        Warned.says(
                TWINS + "suspend_channels(:a)\nresume_channels(:b)",
                "4 SEG0806 suspend_channels(:a)",
                "5 SEG0806 resume_channels(:b)");
        Warned.says(TWINS + "suspend_channels(:a)\nsuspend_channels(:a)", "4 SEG0806 suspend_channels(:a)");
    }

    @Test
    void twinsThatMayMeanTheSameApplicationAreNot() {
        Warned.says(TWINS + "suspend_channels(app)\nresume_channels(:chat)");
        Warned.says(TWINS + "let a = :chat\nsuspend_channels(a)\nresume_channels(:chat)");
        Warned.says(TWINS + "suspend_channels(app)\nif direction == :up { resume_channels(app) }");
    }

    @Test
    void aStepThatResumesByItselfCounts() {
        Warned.says(TWINS + "suspend_channels(app)\nstep \"wake\" { resume(channels(app)) }");
        Warned.says(TWINS + "step \"hold\" { suspend(channels(app)) }\nresume_channels(app)");
        Warned.says(TWINS + "fn wake() { resume(channels(app)) }\nsuspend_channels(app)\nstep \"wake\" { wake() }");
    }

    @Test
    void aDirectSuspendThatNoStepResumesIsReported() {
        Warned.says("step \"hold\" { suspend(channels(:a)) }", "1 SEG0806 step \"hold\" { suspend(channels(:a)) }");
        Warned.says("step \"hold\" { resume(channels(:a)) }", "1 SEG0806 step \"hold\" { resume(channels(:a)) }");
        Warned.says("suspend(channels(:a))", "1 SEG0806 suspend(channels(:a))");
        Warned.says("step \"hold\" { suspend(channels(:a))\nresume(channels(:a)) }");
        Warned.says("suspend(channels(:a))\nresume(channels(:a))");
        Warned.says("let l = listeners(:a)[0]\nsuspend_listener(l)", "2 SEG0806 suspend_listener(l)");
    }

    @Test
    void aMisspeltTwinIsOneMistake() {
        Warned.says(TWINS + "suspend_channels(app)\nresume_chanels(app)", "5 SEG0201 resume_chanels");
    }

    @Test
    void whatNothingTakesBackIsReportedWithTheWayThere() {
        Diagnostic found = Warned.only("""
                fn inner() { call(:cache, :clear, []) }
                fn outer() { inner() }
                step "cache" {
                  outer()
                }""");
        assertEquals("SEG0807", found.code().id());
        assertEquals("outer()", found.span().text());
        assertTrue(found.message().contains("\"cache\": nothing records what call does (outer → inner → call)"));
        assertEquals(List.of(2, 1), Warned.relatedLines(found));
    }

    @Test
    void anInstructionIsReportedOnceWhereItIsWritten() {
        Warned.says(
                "instruction clear(m: atom) { call(m, :clear, []) }\nclear(:a)\nclear(:b)",
                "1 SEG0807 call(m, :clear, [])");
        Warned.says("instruction clear(m: atom) { call(m, :clear, []) }\ninfo(\"not called\")");
        Warned.says("foreign instruction f() from \"f.js\"\nf()", "1 SEG0807 f");
    }

    @Test
    void everyKindOfStepIsLookedAt() {
        Warned.says("call(:m, :f, [])", "1 SEG0807 call(:m, :f, [])");
        Warned.says("let x = call(:m, :f, [])\ninfo(\"${x}\")", "1 SEG0807 call(:m, :f, [])");
        Warned.says("notify(processes(:a), :hello)", "1 SEG0807 notify(processes(:a), :hello)");
    }

    @Test
    void whatIsTakenBackOrOnlyReadsOrNeedNotBeIsNot() {
        Warned.says("step \"s\" { call(:m, :f, []) } undo { call(:m, :g, []) }");
        Warned.says("check step \"s\" { call(:m, :f, []) }");
        Warned.says("upgrade a on failure halt\ncall(:m, :f, [])");
        Warned.says("stop_app(:a)");
    }

    @Test
    void whatMayStandStillForMoreThanFiveSecondsIsReported() {
        Warned.says("upgrade a freeze at most 6s\ninfo(\"a\")", "1 SEG0808 6s");
        Warned.says("upgrade a freeze at most 5s\ninfo(\"a\")");
        Warned.says("upgrade a freeze at most infinity\ninfo(\"a\")", "1 SEG0808 infinity");
        Warned.says("step \"s\" { suspend(channels(:a), timeout: 5001ms)\nresume(channels(:a)) }", "1 SEG0808 5001ms");
        Warned.says("step \"s\" { channels(:a) |> suspend(9s)\nresume(channels(:a), timeout: 9s) }", "1 SEG0808 9s");
        Warned.says(
                "instruction suspend_channels(app: atom, timeout: duration = 6s) { suspend(channels(app), timeout: timeout) }",
                "1 SEG0808 6s");
        Diagnostic byParam = Warned.check("param t = 8s\nsuspend(channels(:a), timeout: t)\nresume(channels(:a))")
                .diagnostics()
                .getFirst();
        assertEquals("t", byParam.span().text());
        assertEquals(List.of(1), Warned.relatedLines(byParam));
    }
}
