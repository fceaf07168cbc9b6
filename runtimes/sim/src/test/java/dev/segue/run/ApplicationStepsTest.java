package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.sim.ApplicationShape;
import dev.segue.sim.BuiltInScenario;
import dev.segue.sim.CallShape;
import dev.segue.sim.Fault;
import dev.segue.sim.Operation;
import dev.segue.sim.Scenario;
import dev.segue.sim.Snapshot;
import dev.segue.value.AtomValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Applications that come, go and start anew, and calls: what they leave on the simulator, there and back. */
class ApplicationStepsTest {

    private static final String BREAKS = "step \"breaks\" after end_of_it { fail \"no good\" }";

    private static SimulatedUpgrade on(ApplicationShape... others) {
        ApplicationShape[] all = new ApplicationShape[others.length + 1];
        all[0] = BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)
                .withListeners()
                .withWorkers();
        System.arraycopy(others, 0, all, 1, others.length);
        return new SimulatedUpgrade(Scenario.of(all));
    }

    private static void assertBrokenRunRestores(SimulatedUpgrade upgrade, String call) {
        Snapshot before = upgrade.node.snapshot();
        RunResult result = upgrade.run(SimulatedUpgrade.HEADER + call + "\n"
                + BREAKS.replace("end_of_it", call.substring(0, call.indexOf('('))));
        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        assertEquals(Outcome.RESTORED, result.outcome());
        Snapshot after = upgrade.node.snapshot();
        assertEquals(before.applications(), after.applications());
        assertEquals(before.specifications(), after.specifications());
        assertEquals(before.modules(), after.modules());
    }

    private static void assertCompletes(SimulatedUpgrade upgrade, String script, Direction direction) {
        RunResult result = upgrade.run(SimulatedUpgrade.HEADER + script, direction, RunOptions.USUAL);
        assertEquals(RunState.COMPLETED, result.state(), result::toString);
        assertEquals(List.of(), result.left());
    }

    @Test
    void anAddedApplicationRunsWithWhatItNeedsAndGoesAgainGoingDown() {
        SimulatedUpgrade upgrade = on(
                BuiltInScenario.small("metrics").idle("clock"),
                BuiltInScenario.small("clock").idle());
        Snapshot before = upgrade.node.snapshot();

        assertCompletes(upgrade, "add_app(:metrics)", Direction.UP);
        assertEquals(
                Set.of("chat", "metrics", "clock"),
                upgrade.node.snapshot().specifications().keySet());

        assertCompletes(upgrade, "add_app(:metrics)", Direction.DOWN);
        assertEquals(
                Set.of("chat", "clock"),
                upgrade.node.snapshot().specifications().keySet());
        assertTrue(upgrade.node.snapshot().modules().stream()
                .noneMatch(m -> m.name().equals("metrics_server")));
        assertNotEquals(before, upgrade.node.snapshot());
    }

    @Test
    void aRemovedApplicationIsGoneAndComesBackGoingDown() {
        SimulatedUpgrade upgrade = on(BuiltInScenario.small("metrics"));
        Snapshot before = upgrade.node.snapshot();

        assertCompletes(upgrade, "remove_app(:metrics)", Direction.UP);
        Snapshot without = upgrade.node.snapshot();
        assertEquals(Set.of("chat"), without.specifications().keySet());
        assertTrue(without.modules().stream().noneMatch(module -> module.name().equals("metrics_server")));

        assertCompletes(upgrade, "remove_app(:metrics)", Direction.DOWN);
        assertEquals(before.applications(), upgrade.node.snapshot().applications());
        assertEquals(before.modules(), upgrade.node.snapshot().modules());
    }

    @Test
    void aRestartedApplicationHasFreshProcesses() {
        SimulatedUpgrade upgrade = on(BuiltInScenario.small("metrics"));
        Snapshot before = upgrade.node.snapshot();
        assertCompletes(upgrade, "restart_app(:metrics)", Direction.UP);
        assertEquals(before.applications(), upgrade.node.snapshot().applications());
        assertEquals(
                before.processes().size(), upgrade.node.snapshot().processes().size());
        assertNotEquals(
                before.processes().keySet(), upgrade.node.snapshot().processes().keySet());
    }

    @Test
    void whatCameOrWentIsTakenBackWhenALaterStepFails() {
        assertBrokenRunRestores(
                on(
                        BuiltInScenario.small("metrics").idle("clock"),
                        BuiltInScenario.small("clock").idle()),
                "add_app(:metrics)");
        assertBrokenRunRestores(on(BuiltInScenario.small("metrics")), "remove_app(:metrics)");
        assertBrokenRunRestores(on(BuiltInScenario.small("metrics")), "restart_app(:metrics)");
    }

    @Test
    void anApplicationThatRanBeforeIsNotStoppedByTheUndo() {
        assertBrokenRunRestores(on(BuiltInScenario.small("metrics")), "add_app(:metrics)");
    }

    @Test
    void anApplicationThatIsNowhereIsRefusedAndNothingIsLeft() {
        SimulatedUpgrade upgrade = on();
        Snapshot before = upgrade.node.snapshot();
        for (String call : List.of("add_app(:nowhere)", "remove_app(:nowhere)", "restart_app(:nowhere)")) {
            RunResult result = upgrade.run(SimulatedUpgrade.HEADER + call);
            assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
            assertEquals(
                    "there is no application nowhere on chat@sim",
                    Objects.requireNonNull(result.failure()).message());
            assertEquals(before, upgrade.node.snapshot());
        }
    }

    @Test
    void aStartThatIsRefusedLeavesNothingToTakeBack() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(Scenario.of(
                        BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)
                                .withListeners()
                                .withWorkers(),
                        BuiltInScenario.small("metrics"))
                .withFault(new Fault.Misfortune(Operation.START, 1, Fault.Kind.REFUSED)));
        Snapshot before = upgrade.node.snapshot();
        RunResult result = upgrade.run(SimulatedUpgrade.HEADER + "restart_app(:metrics)");
        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        assertEquals(before.applications(), upgrade.node.snapshot().applications());
    }

    @Test
    void aFunctionIsAppliedAndItsErrorFailsTheStep() {
        Scenario scenario = Scenario.of(BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)
                        .withListeners()
                        .withWorkers())
                .withCall(CallShape.constant("chat_cache", "warm", 1, new AtomValue("ok")))
                .withCall(CallShape.constant("chat_cache", "drop", 0, new AtomValue("error")));
        assertCompletes(new SimulatedUpgrade(scenario), "apply(:chat_cache, :warm, [:rooms])", Direction.UP);
        RunResult failed = new SimulatedUpgrade(scenario).run("apply(:chat_cache, :drop)");
        assertEquals("call", Objects.requireNonNull(failed.failure()).kind());
        assertEquals(RunState.PARTIAL, failed.state(), "nobody knows what a failed call has changed");
    }
}
