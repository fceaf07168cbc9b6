package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(Called.ROOT.resolve("examples"))) {
            return files.map(file -> "examples/" + file.getFileName())
                    .filter(name -> name.endsWith(".upgrade"))
                    .filter(name -> !name.equals(ShippedScriptsTest.OF_PYTHON.toString()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRunsOnTheSimulator(String example) {
        Called called = Called.with("run", example);
        assertEquals(0, called.exitCode(), called.out() + called.err());
        assertTrue(called.out().contains("✓ Completed"), called.out());
        assertFalse(called.out().contains("\u001B"), called.out());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleWithVersionsRunsBackDown(String example) {
        boolean hasVersions = !example.contains("one-liner");
        Called called = Called.with("run", example, hasVersions ? "--down" : "--dry-run");
        assertEquals(0, called.exitCode(), called.out() + called.err());
        assertEquals(hasVersions, called.out().contains("0.2.0 → 0.1.0 (down)"), called.out());
    }

    @Test
    void aRunForeseesNoFreezeThatNothingDependsOn() {
        assertTrue(Called.with("plan", "examples/chat.upgrade").out().contains("predicted freeze"));
        assertFalse(Called.with("run", "examples/chat.upgrade").out().contains("predicted freeze"));
    }

    @Test
    void aDryRunEndsAtThePointOfNoReturnAndLeavesTheTargetUntouched() {
        Called called = Called.with("run", "--dry-run", "examples/chat.upgrade");
        assertEquals(0, called.exitCode(), called.out() + called.err());
        assertTrue(called.out().contains("nothing was changed"), called.out());
        assertFalse(called.out().contains("✓   6 suspend_acceptors"), called.out());
    }

    @Test
    void aScriptByItsNameAloneIsRun() {
        Called called = Called.with("examples/one-liner.upgrade");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().contains("✓ Completed"), called.out());
    }

    @Test
    void checkPraisesEachFileWithoutErrors() {
        Called called = Called.with("check", "examples/chat.upgrade", "examples/lib/office_hours.upgrade");
        assertEquals(0, called.exitCode(), called.err());
        assertEquals(
                List.of("✓ examples/chat.upgrade: 13 steps up, 13 steps down", "✓ examples/lib/office_hours.upgrade"),
                called.lines());
    }

    @Test
    void aFailingCheckRefusesWithTheLineAndTheValue(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("f.upgrade"),
                "upgrade chat from \"0.1.0\" to \"0.2.0\"\nlet n = count(websockets(app))\nassume 1 = n else \"not one: ${n}\"\nload_modules(app)\n");
        Called called = Called.in(folder, "run", "f.upgrade");
        assertEquals(10, called.exitCode(), called.out() + called.err());
        assertTrue(called.out().contains("not one: 200"), called.out());
        assertTrue(called.out().contains("3 | assume 1 = n else"), called.out());
        assertTrue(called.out().contains("Refused before the point of no return: nothing was changed."), called.out());
    }

    @Test
    void theReportOfARunShowsTheBeginningOfAHugeValue(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("f.upgrade"), "assume 0 = [n for n in 1..50000] else \"too many\"\n");
        Called called = Called.in(folder, "run", "f.upgrade");
        assertTrue(called.out().contains("too many"), called.out());
        assertTrue(called.out().contains("[1, 2, 3, "), called.out());
        assertTrue(called.out().contains("… (338894 characters)"), called.out());
        assertTrue(called.out().length() < 4_000, called.out());
    }

    @Test
    void aFailurePastThePointOfNoReturnIsTakenBack(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("f.upgrade"),
                "upgrade chat from \"0.1.0\" to \"0.2.0\"\nsuspend_channels(app)\nload_modules(app)\nstep \"boom\" after load_modules { fail \"on purpose\" }\nresume_channels(app)\n");
        Called called = Called.in(folder, "run", "f.upgrade");
        assertEquals(11, called.exitCode(), called.out() + called.err());
        assertTrue(called.out().contains("failed SEG0501: boom: on purpose"), called.out());
        assertTrue(called.out().contains("Taking back what was done, newest first:"), called.out());
        assertTrue(called.out().contains("Rolled back"), called.out());
    }

    @Test
    void errorsOfTheScriptComeAllAtOnceWithExitCodeOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("f.upgrade"), "resume_chanels(:chat)\nlet x = missing\n");
        for (String command : List.of("check", "plan", "run")) {
            Called called = Called.in(folder, command, "f.upgrade");
            assertEquals(1, called.exitCode(), called.err());
            assertEquals("", called.out());
            assertTrue(called.err().contains("resume_channels?"), called.err());
            assertTrue(called.err().contains("f.upgrade:2:9"), called.err());
        }
    }

    @Test
    void aTerminalGetsColourUnlessAskedNotTo() {
        Terminal terminal = new Terminal(true, true, true, 80, 24);
        Path root = Called.ROOT;
        assertTrue(Called.in(root, terminal, Map.of(), "plan", "examples/chat.upgrade")
                .out()
                .contains("\u001B["));
        assertFalse(Called.in(root, terminal, Map.of("NO_COLOR", "1"), "plan", "examples/chat.upgrade")
                .out()
                .contains("\u001B["));
        assertFalse(Called.in(root, terminal, Map.of("TERM", "dumb"), "run", "examples/chat.upgrade")
                .out()
                .contains("\u001B["));
        assertTrue(Called.with("plan", "--color", "always", "examples/chat.upgrade")
                .out()
                .contains("\u001B["));
    }

    @Test
    void aNarrowTerminalGetsEverythingToo() {
        Terminal narrow = new Terminal(true, true, true, 40, 10);
        for (String command : List.of("run", "plan", "check")) {
            Called called = Called.in(Called.ROOT, narrow, Map.of(), command, "examples/chat.upgrade");
            assertEquals(0, called.exitCode(), called.err());
        }
        assertEquals(
                0, Called.in(Called.ROOT, narrow, Map.of(), "run", "--help").exitCode());
    }

    @Test
    void aCancelBeforeThePointOfNoReturnEndsAsRefused() {
        Signals atOnce = action -> {
            action.run();
            return () -> {};
        };
        Called called = Called.in(Called.ROOT, Terminal.NONE, Map.of(), atOnce, "run", "examples/chat.upgrade");
        assertEquals(10, called.exitCode(), called.out() + called.err());
        assertTrue(called.out().contains("Cancelled: the run is brought to an orderly end."), called.out());
        assertTrue(called.out().contains("nothing was changed"), called.out());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void aTerminalWithoutUtf8GetsPlainSigns() {
        Terminal terminal = new Terminal(true, true, true, 80, 24);
        Called called =
                Called.in(Called.ROOT, terminal, Map.of("LANG", "C", "TERM", "dumb"), "run", "examples/chat.upgrade");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().contains("+ Completed: chat 0.1.0 -> 0.2.0."), called.out());
    }
}
