package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of {@code --output json}, read back with a parser. */
@NullUnmarked
class JsonOutputTest {

    @Test
    void checkPrintsOneDocumentOfDiagnostics(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("f.upgrade"), "# 😀\nresume_chanels(:chat)\n");
        Called called = Called.in(folder, "check", "--output", "json", "f.upgrade");
        assertEquals(1, called.exitCode());
        assertEquals("", called.err());
        List<?> diagnostics = (List<?>) JsonText.object(called.out()).get("diagnostics");
        Map<?, ?> first = (Map<?, ?>) diagnostics.get(0);
        assertTrue(String.valueOf(first.get("code")).matches("SEG[0-9]{4}"), called.out());
        assertEquals("error", first.get("severity"));
        assertTrue(first.get("file").toString().endsWith("f.upgrade"), called.out());
        assertEquals(List.of(2L, 1L, 2L), List.of(first.get("line"), first.get("column"), first.get("endLine")));
        assertEquals("did you mean resume_channels?", first.get("hint"));
        assertEquals(
                called.out(),
                Called.in(folder, "plan", "--output", "json", "f.upgrade").out());
        assertEquals(
                called.out(),
                Called.in(folder, "run", "--output", "json", "f.upgrade").out());
    }

    @Test
    void checkOfAGoodScriptPrintsAnEmptyList() throws IOException {
        Called called = Called.with("check", "--output", "json", "examples/chat.upgrade");
        assertEquals(Map.of("diagnostics", List.of()), JsonText.object(called.out()));
    }

    @Test
    void planPrintsEveryStepWithItsReasons() throws IOException {
        Called called = Called.with("plan", "--output", "json", "examples/chat.upgrade");
        assertEquals(0, called.exitCode(), called.err());
        Map<String, Object> plan = JsonText.object(called.out());
        assertEquals(Map.of("app", "chat", "from", "0.1.0", "to", "0.2.0", "direction", "up"), plan.get("upgrade"));
        assertEquals("rollback", plan.get("policy"));
        List<?> steps = (List<?>) plan.get("steps");
        for (int i = 0; i < steps.size(); i++) {
            Map<?, ?> step = (Map<?, ?>) steps.get(i);
            assertEquals((long) i, step.get("index"));
            assertTrue(
                    step.keySet()
                            .containsAll(List.of(
                                    "kind",
                                    "name",
                                    "arguments",
                                    "readOnly",
                                    "changes",
                                    "origin",
                                    "because",
                                    "file",
                                    "line")),
                    step.toString());
        }
        Map<?, ?> resume = step(steps, "resume_channels");
        assertEquals(Map.of("app", "app", "timeout", "5s"), resume.get("arguments"));
        assertTrue(resume.get("because").toString().contains("edge=before"), resume.toString());
        assertEquals("dependency", step(steps, "check_connections").get("origin"));
        assertEquals("marker", step(steps, "point_of_no_return").get("kind"));
        assertEquals(List.of("code"), step(steps, "load_modules").get("changes"));
    }

    @Test
    void runPrintsOneEventALineAndTheEndLast(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.jsonl");
        Called called = Called.with("run", "--output", "json", "--events", file.toString(), "examples/chat.upgrade");
        assertEquals(0, called.exitCode(), called.err());
        List<String> lines = called.lines();
        assertEquals(lines, Files.readAllLines(file));
        Map<String, Object> first = JsonText.object(lines.get(0));
        assertEquals("run_started", first.get("event"));
        assertTrue(
                first.get("time").toString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z"),
                first.toString());
        Map<String, Object> last = JsonText.object(lines.get(lines.size() - 1));
        assertEquals("run_finished", last.get("event"));
        assertEquals("completed", last.get("state"));
        assertEquals("changed", last.get("outcome"));
        assertEquals(List.of(), last.get("left"));
        assertTrue((Long) last.get("freezeMicros") > 0, last.toString());
        for (String line : lines) {
            assertEquals(first.get("run"), JsonText.object(line).get("run"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --output json nope.upgrade | 2 | SEG0701 | there is no file",
                "check --output=json | 2 | SEG0702 | needs FILE",
                "plan --output json examples/chat.upgrade -P nix=1 | 2 | SEG0703 | no parameter nix",
                "plan --output json examples/chat.upgrade --rutime sim: | 2 | SEG0702 | no option --rutime",
                "run --output json examples/chat.upgrade --runtime chat | 2 | SEG0704 | what kind of target",
                "run --output json examples/chat.upgrade --events nowhere/x | 2 | SEG0702 | cannot be written",
                "eval --output json suspend([]) | 2 | SEG0702 | eval only reads",
                "doc --output JSON nix | 2 | SEG0702 | no instruction",
                "fmt --output json - | 2 | SEG0702 | the script itself",
                "weave --output json nope.upgrade --relup examples/release/relup --dry-run | 2 | SEG0701 | nope"
            })
    void aCallThatCannotBeCarriedOutGivesADocumentToo(String call, int code, String id, String message)
            throws IOException {
        Called called = Called.with(call.split(" "));
        assertEquals(code, called.exitCode(), called.err());
        assertEquals(1, called.lines().size(), called.out());
        List<?> diagnostics = (List<?>) JsonText.object(called.out()).get("diagnostics");
        Map<?, ?> only = (Map<?, ?>) diagnostics.getFirst();
        assertEquals(List.of(id, "error"), List.of(only.get("code"), only.get("severity")));
        assertTrue(only.get("message").toString().contains(message), called.out());
        assertTrue(called.err().startsWith("segue: error " + id), called.err());
    }

    private static Map<?, ?> step(List<?> steps, String name) {
        return steps.stream()
                .map(step -> (Map<?, ?>) step)
                .filter(step -> name.equals(step.get("name")))
                .findFirst()
                .orElseThrow();
    }
}
