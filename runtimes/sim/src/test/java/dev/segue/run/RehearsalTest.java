package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Listeners.Listener;
import dev.segue.sim.ApplicationShape;
import dev.segue.sim.Behaviour;
import dev.segue.sim.BuiltInScenario;
import dev.segue.sim.Fault;
import dev.segue.sim.Fault.Kind;
import dev.segue.sim.Fault.Misfortune;
import dev.segue.sim.ListenerShape;
import dev.segue.sim.Operation;
import dev.segue.sim.Role;
import dev.segue.sim.Scenario;
import dev.segue.sim.Snapshot;
import dev.segue.sim.SocketsShape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The usual upgrade with something going wrong at each of its operations: what matters is what is left. */
class RehearsalTest {

    /** How often the usual upgrade asks for each operation that it can fail at; reading is tried once, at its start. */
    private static Map<Operation, Integer> asked() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        assertEquals(
                RunState.COMPLETED,
                upgrade.run(SimulatedUpgrade.HEADER + SimulatedUpgrade.USUAL).state());
        Map<Operation, Integer> asked = new EnumMap<>(upgrade.operations);
        asked.remove(Operation.LOG);
        asked.put(Operation.READ, 1);
        return asked;
    }

    private static List<Misfortune> misfortunes(Kind kind) {
        List<Misfortune> all = new ArrayList<>();
        asked().forEach((operation, times) -> {
            for (int occurrence = 1; occurrence <= times; occurrence++) {
                all.add(new Misfortune(operation, occurrence, kind));
            }
        });
        return all;
    }

    static Stream<Misfortune> refusals() {
        return misfortunes(Kind.REFUSED).stream().filter(fault -> fault.at() != Operation.GUARD);
    }

    static Stream<Misfortune> breaks() {
        return misfortunes(Kind.CONNECTION_BREAKS).stream();
    }

    static Stream<Misfortune> deaths() {
        return misfortunes(Kind.NODE_DIES).stream();
    }

    static Stream<Misfortune> silences() {
        return misfortunes(Kind.RUNNER_SILENT).stream();
    }

    private static RunResult run(SimulatedUpgrade upgrade) {
        return upgrade.run(SimulatedUpgrade.HEADER + SimulatedUpgrade.USUAL);
    }

    private static void nothingIsHeld(SimulatedUpgrade upgrade, Object what) {
        Snapshot after = upgrade.node.snapshot();
        assertEquals(0, after.suspended(), what::toString);
        assertTrue(after.listeners().stream().noneMatch(Listener::suspended), what::toString);
        assertEquals(0, after.guards(), what::toString);
    }

    private static void isAsBefore(Snapshot before, SimulatedUpgrade upgrade, Object what) {
        Snapshot after = upgrade.node.snapshot();
        assertEquals(before.modules(), after.modules(), what::toString);
        assertEquals(before.specifications(), after.specifications(), what::toString);
        assertEquals(before.listeners(), after.listeners(), what::toString);
        assertEquals(before.count(Role.WEBSOCKET), after.count(Role.WEBSOCKET), what::toString);
        assertEquals(0, upgrade.node.counts().crashed(), what::toString);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsRefusedOnceIsTakenBack(Misfortune fault) {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(fault);
        Snapshot before = upgrade.node.snapshot();
        RunResult result = run(upgrade);
        nothingIsHeld(upgrade, result);
        if (result.state() != RunState.COMPLETED) {
            assertTrue(Set.of(RunState.REFUSED, RunState.ROLLED_BACK).contains(result.state()), result::toString);
            isAsBefore(before, upgrade, result);
        }
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBrokenConnectionLeavesNobodySuspended(Misfortune fault) {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(fault);
        RunResult result = run(upgrade);
        assertTrue(Set.of(RunState.REFUSED, RunState.INTERRUPTED).contains(result.state()), result::toString);
        nothingIsHeld(upgrade, result);
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void aNodeThatDiesInterruptsTheRun(Misfortune fault) {
        RunResult result = run(new SimulatedUpgrade(fault));
        assertTrue(Set.of(RunState.REFUSED, RunState.INTERRUPTED).contains(result.state()), result::toString);
    }

    @ParameterizedTest
    @MethodSource("silences")
    void aRunThatIsNotHeardInAStepOfTenSecondsDoesNotGoOn(Misfortune fault) {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(fault);
        RunResult result = upgrade.run(
                SimulatedUpgrade.HEADER + SimulatedUpgrade.usualWith("load_modules", "step \"slow\" { sleep(10s) }"));
        nothingIsHeld(upgrade, result);
        boolean silentInTheSlowStep = fault.occurrence() == 1
                        && Set.of(Operation.READ, Operation.GUARD, Operation.LOAD)
                                .contains(fault.at())
                || Set.of(Operation.SUSPEND, Operation.SUSPEND_LISTENER).contains(fault.at());
        if (silentInTheSlowStep) {
            assertEquals(RunState.INTERRUPTED, result.state(), result::toString);
        }
    }

    private static Fault third(Behaviour behaviour) {
        return new Fault.Process("chat_counter", 2, behaviour);
    }

    private static void endsAsBefore(Fault fault) {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(fault);
        Snapshot before = upgrade.node.snapshot();
        RunResult result = run(upgrade);
        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        upgrade.node.passWithoutRunner(Duration.ofSeconds(20));
        nothingIsHeld(upgrade, result);
        isAsBefore(before, upgrade, result);
    }

    @Test
    void aProcessThatIsBusyTooLongIsNotLeftSuspended() {
        endsAsBefore(third(Behaviour.busyFor(Duration.ofSeconds(8))));
    }

    @Test
    void aProcessThatKnowsNoSystemMessagesEndsTheUpgrade() {
        endsAsBefore(third(Behaviour.ignoringSystemMessages()));
    }

    @Test
    void aCodeChangeThatFailsTakesEveryoneBack() {
        endsAsBefore(third(Behaviour.failingOn(Operation.CHANGE_CODE)));
    }

    @Test
    void aProcessThatHoldsOldCodeIsNamed() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(third(Behaviour.holdingOldCode()));
        RunResult result = run(upgrade);
        nothingIsHeld(upgrade, result);
        assertTrue(
                result.state() != RunState.COMPLETED || !result.left().isEmpty(),
                () -> "old code that stays is told: " + result);
    }

    @Test
    void aProcessThatDiesOfASuspendDoesNotStopTheOthersFromBeingResumed() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(third(Behaviour.dyingOn(Operation.SUSPEND)));
        nothingIsHeld(upgrade, run(upgrade));
        assertEquals(0, upgrade.node.counts().crashed());
    }

    @Test
    void aScriptThatForgetsTheCodeChangeLosesItsSockets() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        upgrade.run(SimulatedUpgrade.HEADER + SimulatedUpgrade.USUAL.replace("update_processes(app)\n", ""));
        upgrade.node.passWithoutRunner(Duration.ofSeconds(2));
        assertEquals(0, upgrade.node.snapshot().count(Role.WEBSOCKET));
        assertEquals(202, upgrade.node.counts().crashed());
    }

    @Test
    void aScriptThatOnlyHoldsTheChannelsBackIsCaughtOutByThoseWhoJoin() {
        ApplicationShape application = BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)
                .withListeners(
                        ListenerShape.tcp("http", 4000, 10, new SocketsShape(20, "chat_counter", Role.CHANNEL, 5, 50)));
        SimulatedUpgrade upgrade = new SimulatedUpgrade(Scenario.of(application));
        RunResult result = upgrade.run(SimulatedUpgrade.HEADER + """
                step "hold the channels back" { suspend(channels(app)) }
                step "wait" { sleep(1s) }
                step "load" changes code { load(changed_modules(app)) }
                step "wait again" { sleep(1s) }
                """);
        assertTrue(upgrade.node.counts().crashed() > 0, result::toString);
        assertTrue(upgrade.node.snapshot().count(Role.WEBSOCKET) < 20, result::toString);
    }
}
