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

class PlainRunTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    private String text() {
        return sent.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPipeGetsPlainLinesWithTheLogUnderItsStep() {
        PlainRun plain = new PlainRun(Sample.console(sent, Terminal.NONE, false), Sample.plan(), "sim:");
        plain.happened(Sample.event(RunEvent.Kind.RUN_STARTED, null));
        plain.happened(Sample.event(RunEvent.Kind.STEP_STARTED, 1));
        plain.happened(Sample.log(1, TargetLog.Level.INFO, "first\nsecond"));
        plain.happened(Sample.ended(RunEvent.Kind.STEP_FINISHED, 1, 12));
        plain.happened(Sample.event(RunEvent.Kind.POINT_OF_NO_RETURN, null));
        plain.happened(Sample.event(RunEvent.Kind.STEP_STARTED, 3));
        plain.happened(Sample.counted(RunEvent.Kind.SUSPENDED, 3, 300, 0));
        plain.happened(Sample.counted(RunEvent.Kind.SUSPENDED, 3, 1_200, 2));
        plain.happened(Sample.ended(RunEvent.Kind.STEP_FINISHED, 3, 1_240));
        plain.close();
        List<String> lines =
                text().lines().map(line -> line.replaceAll(" {2,}", "  ")).toList();
        assertEquals(
                List.of(
                        "chat 0.1.0 → 0.2.0  on sim:",
                        "3 steps · on failure rollback · freeze at most 2s",
                        "",
                        "  ✓  1 check_queues(app)  12ms",
                        "  │ first",
                        "  │ second",
                        "  ─── point of no return ──────────────────────────────────────────────────────",
                        "  ✓  3 suspend_channels(app, timeout: 5s)  1,500 suspended  1.2s",
                        "  │ 2 channels did not answer in time"),
                lines);
        assertFalse(text().contains("\u001B"));
    }

    @Test
    void theReportTellsTheEndTheFreezeTheLineThatFailedAndWhatIsLeft() {
        new RunReport(
                        Sample.console(sent, Terminal.NONE, false),
                        Sample.plan(),
                        Sample.result(
                                RunState.PARTIAL,
                                Outcome.CHANGED,
                                Sample.failure(4, "load_modules", "there were 500 sockets before", 4),
                                List.of("<chat@host 0.214.0> is still suspended")))
                .print();
        String text = text();
        assertTrue(text.contains("failed SEG0502: load_modules(app): there were 500 sockets before"), text);
        assertTrue(text.contains(" --> chat.upgrade:4:1"), text);
        assertTrue(text.contains("4 | load_modules(app)\n  | ^^^^^^^^^^^^^^^^^"), text);
        assertTrue(text.contains("pattern  ^sockets"), text);
        assertTrue(text.contains("✗ Only partly done"), text);
        assertTrue(text.contains("longest freeze of a process    412ms, of at most 2s"), text);
        assertTrue(text.contains("● <chat@host 0.214.0> is still suspended"), text);
    }
}
