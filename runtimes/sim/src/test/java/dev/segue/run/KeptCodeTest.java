package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.sim.Behaviour;
import dev.segue.sim.BuiltInScenario;
import dev.segue.sim.Fault;
import dev.segue.sim.Scenario;
import org.junit.jupiter.api.Test;

/** What is said where a load is undone and a process does not leave its code. */
class KeptCodeTest {
    private static final String BREAKS =
            SimulatedUpgrade.HEADER + "load_modules(app)\nstep \"breaks\" after load_modules { fail \"no good\" }";

    /** A worker keeps the code that it started with. */
    private static RunResult run() {
        Scenario scenario = Scenario.of(BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000))
                .withFault(new Fault.Process("chat_rooms", 0, Behaviour.holdingOldCode()));
        return new SimulatedUpgrade(scenario).run(BREAKS);
    }

    private static void assertMatches(String pattern, String text) {
        assertTrue(text.matches(pattern), text);
    }

    @Test
    void olderCodeIsNamedWithWhoRunsItAndWhatIsBackAllTheSame() {
        RunResult result = run();
        assertEquals(RunState.PARTIAL, result.state(), result::toString);
        assertMatches(
                "the new code of chat_rooms is left \\(\\d+ other modules? runs? (its|their) former code again\\):"
                        + " older code is still run by <chat@sim 0\\.\\d+\\.0> and would have to go first;"
                        + " end what runs it, then downgrade",
                result.undoFailures().getFirst().message());
        assertMatches(
                "old code of chat_rooms is still run by <chat@sim 0\\.\\d+\\.0>; .*",
                result.left().getFirst());
    }
}
