package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.sim.BuiltInScenario;
import dev.segue.sim.Fault;
import dev.segue.sim.Operation;
import dev.segue.sim.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change that the target refuses did not happen, so nothing of it is taken back. */
class RefusedChangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "START     | start_app(:metrics)                                   | stop metrics",
                "START     | add_app(:metrics)                                     | stop metrics",
                "STOP      | stop_app(:ticker)                                     | start ticker",
                "STOP      | restart_app(:ticker)                                  | start ticker",
                "STOP      | remove_app(:ticker)                                   | start ticker",
                "UNLOAD    | remove_app(:ticker)                                   | make ticker known again",
                "DELETE    | step \"x\" { delete_module(:chat_rooms) }             | load chat_rooms again",
                "LOAD      | load_modules(app)                                     | load the old code of",
                "ADOPT     | load_modules(app)                                     | specification",
                "CHANGE_CODE | step \"x\" { change_code(p(), :chat_rooms, \"0.1.0\") } | change the state",
                "RESUME    | step \"x\" { suspend(p()) resume(p()) }               | again"
            })
    void nothingIsTakenBackOfIt(Operation refused, String step, String undo) {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(Scenario.of(
                        BuiltInScenario.application("chat", "0.1.0", "0.2.0", 10)
                                .withWorkers(),
                        BuiltInScenario.small("metrics").idle(),
                        BuiltInScenario.small("ticker"))
                .withFault(new Fault.Misfortune(refused, 1, Fault.Kind.REFUSED)));

        RunResult result = upgrade.run(
                SimulatedUpgrade.HEADER + "fn p() = processes(app)\n" + step, Direction.UP, RunOptions.USUAL);

        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        assertEquals(Outcome.RESTORED, result.outcome());
        assertEquals(List.of(), result.left());
        assertTrue(
                undone(upgrade).noneMatch(what -> what.contains(undo)),
                () -> undone(upgrade).toList().toString());
    }

    private static Stream<String> undone(SimulatedUpgrade upgrade) {
        return upgrade.events.stream()
                .filter(event -> event.kind() == RunEvent.Kind.UNDO_STARTED)
                .map(RefusedChangesTest::message);
    }

    private static String message(RunEvent event) {
        @Nullable String message = event.message();
        return message == null ? "" : message;
    }
}
