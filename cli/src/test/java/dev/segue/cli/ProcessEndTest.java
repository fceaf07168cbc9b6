package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes that are told to end early, or whose disk is full. */
@NullUnmarked
@Timeout(120)
class ProcessEndTest {
    private static final String WORD = "segue: cancelled before anything was run; nothing was changed\n";

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void leaveNothingRunning() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static List<String> segue(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.segue.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    private void start(List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private void send(String signal) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + signal, "" + process.pid())
                        .start()
                        .waitFor());
    }

    private void assertCancelled() throws IOException, InterruptedException {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it goes on");
        String said = Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
        assertEquals(10, process.exitValue(), said);
        assertEquals(WORD, said);
        assertEquals("", Files.readString(folder.resolve("out.txt")));
    }

    /** Opening the pipe waits for the process to open it too, which by then listens to signals. */
    private OutputStream pipe() throws IOException {
        return Files.newOutputStream(folder.resolve("pipe.upgrade"));
    }

    private void reading(String command) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", folder.resolve("pipe.upgrade").toString())
                        .start()
                        .waitFor());
        start(segue(command, "pipe.upgrade"));
    }

    /** Processes that a shell starts in the background are deaf to Ctrl-C, those of nohup to a hang-up, and so are theirs. */
    private static void assumeHeard(String signal) throws IOException {
        int bit = List.of("HUP", "INT").indexOf(signal);
        Path status = Path.of("/proc/self/status");
        boolean ignored = bit >= 0
                && Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> bit & 1) != 0);
        assumeFalse(ignored, "whoever started this ignores " + signal + ", as in the background or under nohup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void aCommandThatStillReadsItsScriptEndsWithAWord(String signal) throws IOException, InterruptedException {
        assumeHeard(signal);
        reading("check");
        try (OutputStream open = pipe()) {
            send(signal);
            assertCancelled();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void anExpressionThatIsEvaluatedIsCancelledWithAWord(String signal) throws IOException, InterruptedException {
        assumeHeard(signal);
        start(segue("eval", "[info(\"begun\"), reduce(1..9_999_999, 0, fn(a, x) -> a + sum(1..9_999))]"));
        Waiting.until("it has begun", Duration.ofSeconds(60), () -> said().contains("begun"));
        send(signal);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it goes on");
        assertEquals(10, process.exitValue(), said());
        assertTrue(said().endsWith("segue: cancelled; nothing was changed\n"), said());
        assertEquals("", Files.readString(folder.resolve("out.txt")));
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
        } catch (IOException notYet) {
            return "";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "run"})
    void aCommandThatPlansALargeScriptEndsWithAWord(String command) throws IOException, InterruptedException {
        reading(command);
        StringBuilder script = new StringBuilder("step \"s0\" { info(\"0\") }\n");
        for (int step = 1; step < 150_000; step++) {
            script.append("step \"s%d\" after \"s%d\" { info(\"%d\") }\n".formatted(step, (step * 7919) % step, step));
        }
        try (OutputStream pipe = pipe()) {
            pipe.write(script.toString().getBytes(StandardCharsets.UTF_8));
        }
        send("TERM");
        assertCancelled();
    }

    private int onFullDisk(String... arguments) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.upgrade"), "info(\"hello\")\n");
        List<String> full = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" >/dev/full", "sh"));
        full.addAll(segue(arguments));
        start(full);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it goes on");
        return process.exitValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plan a.upgrade", "check --output json a.upgrade", "explain SEG0101", "eval 1", "doc", "--help"})
    void resultsThatAreLostOnAFullDiskAreAnError(String call) throws IOException, InterruptedException {
        assertEquals(2, onFullDisk(call.split(" ")), call);
        String said = Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
        assertTrue(said.startsWith("segue: error SEG0702: standard output cannot be written: "), said);
        assertEquals(2, said.lines().count(), said);
    }

    @Test
    void aRunOnAFullDiskEndsAsItEndsAndTellsWhatIsLost() throws IOException, InterruptedException {
        assertEquals(0, onFullDisk("run", "a.upgrade", "--events", "/dev/full"));
        String said = Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
        assertTrue(said.startsWith("segue: /dev/full does not hold all events: "), said);
        assertTrue(said.contains("standard output cannot be written: "), said);
    }

    @Test
    void aFullDiskLeavesTheOldRelupAndNothingElse() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("chat.upgrade"), WeaveCommandTest.SCRIPT);
        Files.writeString(folder.resolve("relup"), WeaveCommandTest.RELUP);
        Files.writeString(folder.resolve("out"), "old");
        List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 2; exec \"$@\"", "sh"));
        limited.addAll(segue("weave", "chat.upgrade", "--relup", "relup", "-o", "out"));
        start(limited);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it goes on");
        String said = Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
        assertEquals(2, process.exitValue(), said);
        assertTrue(said.contains("segue: error SEG07") && said.contains("out cannot be written"), said);
        assertEquals("old", Files.readString(folder.resolve("out")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("chat.upgrade", "err.txt", "out", "out.txt", "relup"),
                    files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }
}
