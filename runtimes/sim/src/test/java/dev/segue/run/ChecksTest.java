package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.sim.BuiltInScenario;
import dev.segue.sim.CallShape;
import dev.segue.sim.Scenario;
import dev.segue.sim.WorkerShape;
import dev.segue.value.AtomValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the standard checks find on the simulator, and that they leave it as it was. */
class ChecksTest {

    private static final String UPDATE = "load_modules(app)\nupdate_processes(app)\n";

    private static Scenario with(WorkerShape... workers) {
        return Scenario.of(BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)
                .withListeners()
                .withWorkers(workers));
    }

    private static SimulatedUpgrade dryRun(Scenario scenario, String script, RunState expected) {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(scenario);
        var before = upgrade.node.snapshot().modules();
        RunResult result = upgrade.run(
                SimulatedUpgrade.HEADER + script,
                dev.segue.resolve.Direction.UP,
                new RunOptions(true, java.util.Optional.empty()));
        assertEquals(expected, result.state(), result::toString);
        assertEquals(before, upgrade.node.snapshot().modules());
        return upgrade;
    }

    private static String refusal(Scenario scenario, String script) {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(scenario);
        RunResult result = upgrade.run(SimulatedUpgrade.HEADER + script);
        assertEquals(RunState.REFUSED, result.state(), result::toString);
        assertEquals(Outcome.UNTOUCHED, result.outcome());
        return Objects.requireNonNull(result.failure()).message();
    }

    private static String told(SimulatedUpgrade upgrade) {
        List<String> messages = upgrade.events.stream()
                .filter(event -> event.kind() == RunEvent.Kind.LOG)
                .map(RunEvent::message)
                .map(Objects::requireNonNull)
                .toList();
        return String.join("\n", messages);
    }

    private static void assertMatches(String pattern, String text) {
        assertTrue(text.matches(pattern), text);
    }

    @Test
    void aLongQueueIsFoundBeforeAnythingIsSuspended() {
        Scenario scenario = with(new WorkerShape("chat_rooms", 3, 0, 20_000, 0, true));
        String said = refusal(scenario, "check_queues(app)");
        assertMatches(
                "3 processes of :chat have more than 10000 messages waiting, <chat@sim 0\\.\\d+\\.0> has 20000", said);
        dryRun(scenario, "check_queues(app, max: 20_000)", RunState.COMPLETED);
    }

    @Test
    void tooLittleMemoryIsRefusedAndWhatCannotBeToldIsSaid() {
        Scenario scenario = with().withFreeMemory(OptionalLong.of(32 << 20));
        assertEquals("only 32MiB of memory are free; 64MiB are asked for", refusal(scenario, "check_memory()"));
        dryRun(scenario, "check_memory(free: 32MiB)", RunState.COMPLETED);
        SimulatedUpgrade unknown =
                dryRun(with().withFreeMemory(OptionalLong.empty()), "check_memory()", RunState.COMPLETED);
        assertEquals("How much memory is free cannot be told here.", told(unknown));
    }

    @Test
    void aProcessThatNoSupervisorNamesIsNotReached() {
        Scenario scenario = with(new WorkerShape("chat_rooms", 2, 0, 0, 0, false));
        assertMatches(
                "2 processes run what changes and are not reached: \\(<chat@sim .*>, :chat_rooms\\), \\(.*",
                refusal(scenario, "check_coverage(app)\n" + UPDATE));
    }

    @Test
    void processesThatChangeNeedAStepThatChangesThem() {
        Scenario scenario = with(new WorkerShape("chat_rooms", 2, 0));
        assertEquals(
                "2 processes run modules that change, and no step changes their state: add update_processes(app)",
                refusal(scenario, "check_coverage(app)\nload_modules(app)\n"));
        SimulatedUpgrade covered = dryRun(scenario, "check_coverage(app)\n" + UPDATE, RunState.COMPLETED);
        assertEquals("The upgrade reaches all 2 processes whose modules change.", told(covered));
    }

    @Test
    void aStepOfOnesOwnThatChangesProcessesCounts() {
        Scenario scenario = with(new WorkerShape("chat_rooms", 2, 0));
        dryRun(
                scenario,
                "check_coverage(app)\nload_modules(app)\nstep \"mine\" changes processes { sleep(1ms) }",
                RunState.COMPLETED);
    }

    @Test
    void whoWaitsForWhatIsAboutToBeSuspendedIsTold() {
        SimulatedUpgrade waiting =
                dryRun(with(new WorkerShape("chat_rooms", 2, 0, 0, 2, true)), "check_callers(app)", RunState.COMPLETED);
        assertMatches(
                "4 processes wait for what is about to be suspended, <chat@sim .*> for <chat@sim .*>\\.",
                told(waiting));
        SimulatedUpgrade quiet =
                dryRun(with(new WorkerShape("chat_rooms", 2, 0)), "check_callers(app)", RunState.COMPLETED);
        assertEquals("Nobody waits at this moment for the 2 processes that are about to be suspended.", told(quiet));
    }

    @Test
    void aCheckMayCallTheTarget() {
        Scenario scenario = with().withCall(CallShape.constant("chat", "ready", 0, new AtomValue("yes")));
        dryRun(
                scenario,
                "check step \"ready\" { assume :yes = call(:chat, :ready, []) else \"not ready\" }",
                RunState.COMPLETED);
    }

    @Test
    void anErrorThatNobodyLooksAtIsAFailure() {
        Scenario scenario = with().withCall(CallShape.constant(
                "chat", "ready", 0, TupleValue.of(new AtomValue("error"), new StringValue("busy"))));
        assertEquals(
                "the call gave (:error, \"busy\")",
                refusal(scenario, "check step \"ready\" { call(:chat, :ready, []) }"));
        dryRun(
                scenario,
                "check step \"ready\" { match call(:chat, :ready, []) { case (:error, _) -> info(\"so what\") } }",
                RunState.COMPLETED);
    }
}
