package dev.segue.run;

import static dev.segue.run.SimulatedUpgrade.HEADER;
import static dev.segue.run.SimulatedUpgrade.USUAL;
import static dev.segue.run.SimulatedUpgrade.usualWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.sim.Role;
import dev.segue.sim.SimulatedPid;
import dev.segue.sim.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whole runs on the simulator: how they end and what they leave behind. */
class RunTest {

    @Test
    void anUpgradeLoadsTheNewCodeAndLosesNobody() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        Snapshot before = upgrade.node.snapshot();

        RunResult result = upgrade.run(HEADER + USUAL);

        assertEquals(RunState.COMPLETED, result.state(), result::toString);
        assertEquals(Outcome.CHANGED, result.outcome());
        assertEquals(List.of(), result.left());
        Snapshot after = upgrade.node.snapshot();
        assertEquals(0, after.suspended());
        assertEquals(0, after.guards());
        assertEquals("0.2.0", after.specifications().get("chat"));
        assertEquals(servers(before), servers(after));
        assertNotEquals(before.modules(), after.modules());
        assertTrue(after.modules().stream().noneMatch(dev.segue.runtime.Code.Module::old));
        assertEquals(0, upgrade.node.counts().crashed());
        assertTrue(result.freeze().compareTo(Duration.ZERO) > 0, "the freeze is measured");
    }

    @Test
    void goingDownTakesTheSameScriptBack() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        Snapshot before = upgrade.node.snapshot();
        upgrade.run(HEADER + USUAL);

        RunResult result = upgrade.run(HEADER + USUAL, Direction.DOWN, RunOptions.USUAL);

        assertEquals(RunState.COMPLETED, result.state(), result::toString);
        assertEquals(before.modules(), upgrade.node.snapshot().modules());
        assertEquals(before.specifications(), upgrade.node.snapshot().specifications());
        assertEquals(0, upgrade.node.counts().crashed());
    }

    @Test
    void aFailingCheckLeavesTheTargetAsItWas() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        Snapshot before = upgrade.node.snapshot();

        RunResult result = upgrade.run(HEADER + "assume 1 = 2 else \"one is not two\"\n" + USUAL);

        assertEquals(RunState.REFUSED, result.state());
        assertEquals(Outcome.UNTOUCHED, result.outcome());
        assertNotNull(result.failure());
        assertEquals("one is not two", result.failure().message());
        assertEquals("assume", result.failure().kind());
        assertEquals(before, upgrade.node.snapshot());
        assertTrue(upgrade.words().contains("assume_failed"));
    }

    @Test
    void aFailurePastThePointIsUndoneInTheRunningSystem() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        Snapshot before = upgrade.node.snapshot();

        RunResult result = upgrade.run(HEADER + USUAL + "step \"breaks\" after resume_acceptors { fail \"no good\" }");

        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        assertEquals(Outcome.RESTORED, result.outcome());
        Snapshot after = upgrade.node.snapshot();
        assertEquals(before.modules(), after.modules());
        assertEquals(before.specifications(), after.specifications());
        assertEquals(before.listeners(), after.listeners());
        assertEquals(0, after.suspended());
        assertEquals(0, upgrade.node.counts().crashed());
    }

    @Test
    void aWrittenUndoThatFailsLeavesWhatItsStepChanged() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();

        RunResult result = upgrade.run(
                HEADER
                        + usualWith(
                                "load_modules",
                                "step \"odd\" { notify([], :x) } undo { fail \"no\" }\nstep \"breaks\" after load_modules { fail \"no\" }"));

        assertEquals(RunState.PARTIAL, result.state(), result::toString);
        assertEquals(List.of("what the step odd changed: its undo failed"), result.left());
    }

    @Test
    void nobodysStateIsNoChangeToTakeBack() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();

        RunResult result = upgrade.run(
                HEADER
                        + usualWith(
                                "load_modules",
                                "step \"nobody\" { change_code([], :chat_room, \"0.1.0\") }\nstep \"breaks\" after load_modules { fail \"no\" }"));

        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        List<@Nullable String> undone = upgrade.events.stream()
                .filter(event -> event.kind() == RunEvent.Kind.UNDO_STARTED)
                .map(RunEvent::message)
                .toList();
        assertFalse(undone.isEmpty());
        assertTrue(undone.stream().noneMatch(what -> what != null && what.contains(" 0 processes")), undone::toString);
    }

    @Test
    void everyStepCanFailAndIsUndone() {
        for (String broken : List.of(
                "suspend_acceptors",
                "suspend_channels",
                "suspend_processes",
                "load_modules",
                "update_processes",
                "resume_processes",
                "resume_channels")) {
            SimulatedUpgrade upgrade = new SimulatedUpgrade();
            Snapshot before = upgrade.node.snapshot();

            RunResult result = upgrade.run(HEADER + usualWith(broken, "step \"breaks\" { fail \"no good\" }"));

            assertFalse(result.state() == RunState.COMPLETED, broken);
            assertEquals(RunState.ROLLED_BACK, result.state(), () -> broken + ": " + result);
            assertEquals(before.modules(), upgrade.node.snapshot().modules(), broken);
            assertEquals(before.specifications(), upgrade.node.snapshot().specifications(), broken);
            assertEquals(0, upgrade.node.snapshot().suspended(), broken);
            assertEquals(0, upgrade.node.counts().crashed(), broken);
        }
    }

    @Test
    void aDryRunEndsAtThePointOfNoReturn() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        Snapshot before = upgrade.node.snapshot();

        RunResult result = upgrade.run(HEADER + USUAL, Direction.UP, new RunOptions(true, Optional.empty()));

        assertEquals(RunState.COMPLETED, result.state());
        assertEquals(Outcome.UNTOUCHED, result.outcome());
        assertEquals(before, upgrade.node.snapshot());
        assertFalse(upgrade.words().contains("point_of_no_return"));
    }

    @Test
    void whatTheScriptForgotToResumeIsResumedAtTheEnd() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();

        RunResult result = upgrade.run(HEADER + "suspend_acceptors(app)\nsuspend_channels(app)");

        assertEquals(RunState.COMPLETED, result.state(), result::toString);
        assertEquals(0, upgrade.node.snapshot().suspended());
        assertTrue(upgrade.node.snapshot().listeners().stream()
                .noneMatch(dev.segue.runtime.Listeners.Listener::suspended));
    }

    @Test
    void theDeadlineOfTheRunEndsItInOrder() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();

        RunResult result = upgrade.run(
                HEADER + "  within 30s\n" + usualWith("suspend_channels", "step \"slow\" { sleep(1m) sleep(1m) }"));

        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        assertEquals(
                "deadline", java.util.Objects.requireNonNull(result.failure()).kind());
        assertEquals(0, upgrade.node.snapshot().suspended());
    }

    @Test
    void aBrokenFreezeBudgetEndsTheForwardRunAndTakesItBack() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        Snapshot before = upgrade.node.snapshot();

        RunResult result = upgrade.run(HEADER + "  freeze at most 2s\n"
                + usualWith("load_modules", "step \"slow\" { for n in 1..100 { sleep(100ms) } }"));

        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        assertEquals(
                "freeze", java.util.Objects.requireNonNull(result.failure()).kind());
        assertTrue(upgrade.words().contains("freeze_breached"));
        assertTrue(result.freeze().compareTo(Duration.ofSeconds(3)) < 0, result::toString);
        assertEquals(before.modules(), upgrade.node.snapshot().modules());
        assertEquals(0, upgrade.node.counts().crashed());
    }

    @Test
    void aFreezeWithinTheBudgetIsKept() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        assertEquals(
                RunState.COMPLETED,
                upgrade.run(HEADER + "  freeze at most 30s\n" + USUAL).state());
    }

    @Test
    void aLongStepDoesNotWakeTheGuard() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();

        RunResult result = upgrade.run(HEADER + usualWith("suspend_channels", "step \"slow\" { sleep(20s) }"));

        assertEquals(RunState.COMPLETED, result.state(), result::toString);
    }

    @Test
    void alwaysBlocksRunOnEveryEnd() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        RunResult end = upgrade.run(HEADER + "assume false else \"no\"\nalways { info(\"done with ${app}\") }");
        assertTrue(
                upgrade.events.stream().anyMatch(event -> "done with :chat".equals(event.message())),
                () -> end + " " + upgrade.events);
    }

    // Acceptors are started anew when their listener accepts again, as on a real node.
    private static Set<SimulatedPid> servers(Snapshot snapshot) {
        return snapshot.processes().entrySet().stream()
                .filter(process -> process.getValue().role() != Role.ACCEPTOR)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
