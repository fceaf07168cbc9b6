package dev.segue.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.cli.terminal.Terminal;
import dev.segue.run.Outcome;
import dev.segue.run.RunEvent;
import dev.segue.run.RunState;
import dev.segue.runtime.TargetLog;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveRunTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    private LiveRun live(int columns, int rows) {
        Terminal terminal = new Terminal(true, true, true, columns, rows);
        return new LiveRun(Sample.console(sent, terminal, true), Sample.plan(), "sim:");
    }

    private Screen screen(int columns) {
        return Screen.showing(sent.toString(StandardCharsets.UTF_8), columns);
    }

    private static void start(LiveRun live) {
        live.happened(Sample.event(RunEvent.Kind.RUN_STARTED, null));
        live.happened(Sample.event(RunEvent.Kind.STEP_STARTED, 1));
        live.happened(Sample.log(1, TargetLog.Level.INFO, "No queue is long."));
    }

    @Test
    void whatWaitsStandsBelowWhatRuns() {
        LiveRun live = live(80, 24);
        start(live);
        List<String> lines = screen(80).lines();
        assertEquals("chat 0.1.0 → 0.2.0  on sim:", lines.get(0));
        assertTrue(lines.get(3).startsWith("  ⠋   1 check_queues(app)"), lines.get(3));
        assertEquals("       │ No queue is long.", lines.get(4));
        assertTrue(lines.get(5).contains("point of no return"), lines.get(5));
        assertEquals("  ●   3 suspend_channels(app, timeout: 5s)", lines.get(6));
        assertFalse(screen(80).cursorShown());
    }

    @Test
    void aStepThatEndedKeepsItsLinesAndLosesNothingToTheRedrawing() {
        LiveRun live = live(80, 24);
        start(live);
        live.tick();
        live.happened(Sample.ended(RunEvent.Kind.STEP_FINISHED, 1, 12));
        live.happened(Sample.event(RunEvent.Kind.POINT_OF_NO_RETURN, null));
        live.happened(Sample.event(RunEvent.Kind.STEP_STARTED, 3));
        live.happened(Sample.progress(3, 3_412, 10_000));
        List<String> lines = screen(80).lines();
        assertTrue(lines.get(3).matches("  ✓   1 check_queues\\(app\\) +12ms"), lines.get(3));
        assertEquals("       │ No queue is long.", lines.get(4));
        assertTrue(lines.get(5).startsWith("  ─── point of no return ───"), lines.get(5));
        assertTrue(lines.get(6).contains("3,412 of 10,000"), lines.get(6));
        assertEquals("  ●   4 load_modules(app)", lines.get(7));
    }

    @Test
    void theTerminalIsGivenBackAsItWas() {
        LiveRun live = live(80, 24);
        start(live);
        live.happened(Sample.ended(RunEvent.Kind.STEP_FINISHED, 1, 12));
        live.happened(Sample.finished(Sample.result(RunState.REFUSED, Outcome.UNTOUCHED, null, List.of())));
        live.close();
        Screen screen = screen(80);
        assertTrue(screen.cursorShown());
        assertEquals(List.of("       │ No queue is long.", ""), screen.lines().subList(4, 6));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80, 200})
    void noLineIsWiderThanTheTerminal(int columns) {
        LiveRun live = live(columns, 24);
        start(live);
        live.happened(Sample.log(1, TargetLog.Level.ERROR, "一个很长的句子".repeat(20) + "e\u0301".repeat(50)));
        live.happened(Sample.counted(RunEvent.Kind.SUSPENDED, 1, 10_000, 3));
        live.happened(Sample.ended(RunEvent.Kind.STEP_FINISHED, 1, 12));
        live.close();
        assertTrue(screen(columns).lines().stream().anyMatch(line -> line.contains("一个")));
    }

    @Test
    void aLowTerminalShowsOnlyWhatFits() {
        LiveRun live = live(80, 6);
        start(live);
        long below = screen(80).lines().stream()
                .skip(3)
                .filter(line -> !line.isEmpty())
                .count();
        assertEquals(4, below);
    }

    @Test
    void whatATargetLogsCannotMoveTheCursor() {
        LiveRun live = live(80, 24);
        start(live);
        live.happened(Sample.log(1, TargetLog.Level.INFO, "\u001B[2Jgone"));
        assertTrue(screen(80).lines().contains("       │ \\u{1B}[2Jgone"));
    }

    @Test
    void takingBackIsShownNewestFirstAsItComes() {
        LiveRun live = live(80, 24);
        start(live);
        live.happened(Sample.ended(RunEvent.Kind.STEP_FINISHED, 1, 12));
        live.happened(Sample.event(RunEvent.Kind.STEP_STARTED, 4));
        live.happened(Sample.failed(4, "boom"));
        live.happened(Sample.event(RunEvent.Kind.UNDO_STARTED, 4));
        live.happened(Sample.ended(RunEvent.Kind.UNDO_FINISHED, 4, 3));
        live.happened(Sample.event(RunEvent.Kind.UNDO_STARTED, 3));
        List<String> lines = screen(80).lines();
        assertTrue(lines.get(5).matches("  ✗   4 load_modules\\(app\\) +7.0ms"), lines.get(5));
        assertEquals("  Taking back what was done, newest first:", lines.get(7));
        assertTrue(lines.get(8).matches("  ↶   4 load_modules\\(app\\) +3.0ms"), lines.get(8));
        assertTrue(lines.get(9).contains("taking back: suspend_channels"), lines.get(9));
    }
}
