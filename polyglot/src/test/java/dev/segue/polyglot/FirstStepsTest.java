package dev.segue.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.run.RunResult;
import dev.segue.run.RunState;
import dev.segue.run.StepFailure;
import dev.segue.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Foreign instructions from the script to the end of the run. */
@NullUnmarked
class FirstStepsTest {

    @Test
    void anInstructionInJavaScriptIsCarriedOut() {
        Trial trial = new Trial("""
                foreign check instruction greet(who: string, say: function = info) from "greet.js"
                greet("chat")
                """).file("greet.js", """
                let calls = 0
                function greet(who, say) {
                  calls += 1
                  console.log("printed", calls)
                  say(`hello, ${who}`)
                }
                """);
        RunResult result = trial.run();
        assertEquals(RunState.COMPLETED, result.state(), () -> result.toString());
        assertEquals(List.of("printed 1", "hello, chat"), trial.logged());
    }

    @Test
    void aRunOnAVirtualThreadCarriesThemOut() throws InterruptedException {
        Trial trial = Trial.of("warm()", "function warm() { console.log('here') }");
        Thread.startVirtualThread(trial::run).join();
        assertEquals(List.of("here"), trial.logged());
    }

    @Test
    void theVariablesOfAFileLastFromStepToStep() {
        Trial trial = new Trial("""
                foreign check instruction count_up(say: function) from "count.js"
                fn tell(n) { info("call ${n}") }
                count_up(tell)
                count_up(tell)
                """).file("count.js", "let calls = 0\nconst count_up = say => { say(++calls) }");
        RunResult result = trial.run();
        assertEquals(RunState.COMPLETED, result.state(), () -> result.toString());
        assertEquals(List.of("call 1", "call 2"), trial.logged());
    }

    @Test
    void aFailureTellsThePlaceInTheForeignFileAndTheCallsThatLedThere() {
        StepFailure failure = Trial.of("warm()", """
                function inner(n) {
                  throw new Error("no room for " + n)
                }
                function warm() { inner(3) }
                """).failure();
        assertEquals("foreign warm.js:2:9 Error: no room for 3", Trial.told(failure));
        assertEquals(
                List.of("inner (warm.js:2:9)", "warm (warm.js:4:19)", "warm (trial.upgrade:2:1)"), failure.stack());
    }

    @Test
    void aFailureOfAFunctionOfTheScriptKeepsItsOwnPlace() {
        StepFailure failure = new Trial("""
                foreign check instruction warm(refuse: function) from "warm.js"
                fn no(n) { fail "not ${n}" }
                warm(no)
                """)
                .file("warm.js", "function warm(refuse) { refuse(7) }")
                .failure();
        assertEquals("fail trial.upgrade:2:12 not 7", Trial.told(failure));
    }

    @Test
    void foreignCodeMayCatchTheFailureOfAFunction() {
        Trial trial = new Trial("""
                foreign check instruction warm(refuse: function, say: function) from "warm.js"
                fn no(n) { fail "not ${n}" }
                warm(no, info)
                """)
                .file(
                        "warm.js",
                        "function warm(refuse, say) { try { refuse(7) } catch (e) { say('caught: ' + e.message) } }");
        assertTrue(trial.run().failure() == null);
        assertEquals(List.of("caught: not 7"), trial.logged());
    }

    @Test
    void aCheckCannotChangeTheTargetThroughAFunction() {
        String message = "the instruction warm is declared check but changes the target: stop_app";
        for (String script : List.of(
                "foreign check instruction warm(change: function) from \"warm.js\"\nwarm(fn(x) -> stop_app(x))",
                "foreign check instruction warm(change: function = stop_app) from \"warm.js\"\nwarm()")) {
            List<Diagnostic> found = new Trial(script)
                    .file("warm.js", "function warm(change) {}")
                    .diagnostics();
            assertTrue(found.stream().anyMatch(each -> each.message().equals(message)), found::toString);
        }
    }
}
