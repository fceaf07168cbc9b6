package dev.segue.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    @Test
    void aPlanIsAListWithTheReasonForEachPlace() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new PlanText(Sample.console(sent, Terminal.NONE, false), Sample.plan(), List.of(), false).print();
        List<String> lines = sent.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                List.of(
                        "chat 0.1.0 → 0.2.0",
                        "3 steps · on failure rollback · freeze at most 2s",
                        "",
                        "   1  ○ check_queues(app)",
                        "  ─── point of no return ──────────────────────────────────────────────────────",
                        "   3  ● suspend_channels(app, timeout: 5s)",
                        "   4  ● load_modules(app)   by default after suspend_channels",
                        "",
                        "  ○ only looks   ● changes the target"),
                lines);
    }

    @Test
    void aPlanIsAGraphToo() {
        String graph = PlanDot.of(Sample.plan(), List.of());
        assertTrue(graph.startsWith("digraph plan {"), graph);
        assertTrue(graph.contains("  s3 -> s4 [label=\"after\", constraint=false];\n"), graph);
        assertTrue(graph.contains("label=\"3  suspend_channels(app, timeout: 5s)\""), graph);
    }
}
