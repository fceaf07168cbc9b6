package board.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.plan.Plan;
import dev.segue.run.RunListener;
import dev.segue.run.RunOptions;
import dev.segue.run.RunResult;
import dev.segue.run.RunState;
import dev.segue.runtime.Code;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.source.Diagnostic;
import dev.segue.source.PlanCode;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.value.StringValue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A noticeboard is upgraded by a script while people subscribe to it. */
class BoardUpgradeTest {
    private final Segue segue =
            StandardLibrary.segue().runtime(new BoardProvider()).build();

    private RunResult run(BoardFixture board, Script script, PlanSettings settings) {
        try (UpgradeRuntime runtime =
                segue.open("board://127.0.0.1:" + board.board().adminPort(), script)) {
            Planning planning = segue.plan(script, settings.on(runtime));
            // The one thing that there is to say of every upgrade of a board.
            assertEquals(
                    List.of(PlanCode.NO_GUARD),
                    planning.diagnostics().stream().map(Diagnostic::code).toList());
            Plan plan = planning.plan().orElseThrow();
            return segue.run(plan, runtime, RunOptions.USUAL, RunListener.NONE);
        }
    }

    private static String version(BoardFixture board) {
        Code code = board.runtime().capability(Code.class).orElseThrow();
        return ((StringValue) code.module("feed").orElseThrow().version()).text();
    }

    @Test
    void subscribersStayWhileTheirFeedsChange() {
        Script script = segue.read(Path.of("board.upgrade"));
        assertEquals(List.of(), script.diagnostics());
        try (BoardFixture board = new BoardFixture()) {
            RunResult up = run(board, script, PlanSettings.UP);
            assertEquals(RunState.COMPLETED, up.state(), () -> String.valueOf(up.failure()));
            assertEquals("2", version(board));
            RunResult down = run(board, script, PlanSettings.DOWN);
            assertEquals(RunState.COMPLETED, down.state(), () -> String.valueOf(down.failure()));
            assertEquals("1", version(board));
            board.subscribers()
                    .forEach(subscriber -> assertEquals("you said still here", subscriber.say("still here")));
        }
    }

    @Test
    void whatFailsIsTakenBack() {
        String text = "upgrade board from \"0.1.0\" to \"0.2.0\"\nsuspend_channels(app)\nload_modules(app)\n"
                + "update_processes(app)\nstep \"fails\" { fail \"no\" }\nresume_channels(app)\n";
        Script script = segue.parse(SourceText.of("failing.upgrade", text));
        try (BoardFixture board = new BoardFixture()) {
            RunResult result = run(board, script, PlanSettings.UP);
            assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
            assertEquals("1", version(board));
            board.subscribers().forEach(subscriber -> assertEquals("you said hm", subscriber.say("hm")));
        }
    }

    @Test
    void whatABoardCannotDoIsAnErrorOfThePlan() {
        Script script = segue.parse(SourceText.of("apps.upgrade", "add_app(:lobby)\n"));
        try (BoardFixture board = new BoardFixture();
                UpgradeRuntime runtime =
                        segue.open("board://127.0.0.1:" + board.board().adminPort(), script)) {
            Planning planning = segue.plan(script, PlanSettings.UP.on(runtime));
            assertTrue(
                    planning.diagnostics().getFirst().message().contains("applications"),
                    planning.diagnostics()::toString);
        }
    }

    @Test
    void whereNoBoardIsTheUserIsToldWhatToDo() {
        Script script = segue.parse(SourceText.of("any.upgrade", "info(\"hello\")\n"));
        RuntimeFailure.Unreachable silent =
                assertThrows(RuntimeFailure.Unreachable.class, () -> segue.open("board://127.0.0.1:1", script));
        assertEquals("start it, or look at the port that it tells", silent.hint());
        RuntimeFailure.WrongAddress wrong =
                assertThrows(RuntimeFailure.WrongAddress.class, () -> segue.open("board://nowhere", script));
        assertEquals("write board://host:port", wrong.hint());
    }
}
