package dev.segue.cli.session;

import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A real terminal of 100 columns, unless it is told otherwise, and 30 rows in which {@code segue repl} runs: that of a tmux
 * server of its own. All bytes that come to it are kept in {@code printed} of its folder.
 */
final class Tmux implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String server = "segue-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    private final Path folder;
    private boolean gone;

    /** Starts a session in a folder, with more of an environment and of arguments. */
    Tmux(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        this(folder, 100, environment, arguments);
    }

    /** The same, so many columns wide. */
    Tmux(Path folder, int columns, Map<String, String> environment, String... arguments) throws IOException {
        this.folder = folder;
        List<String> command = new ArrayList<>(List.of("env", "LC_ALL=C.UTF-8", "HOME=" + folder));
        if (!environment.containsKey("NO_COLOR")) {
            command.add("NO_COLOR=1");
        }
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-Dsegue.terminal=in,out,err,", "-Dsegue.size=30 " + columns));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.segue.cli.Main", "repl"));
        command.addAll(List.of(arguments));
        String shell = command.stream()
                .map(Tmux::quoted)
                .reduce((all, next) -> all + " " + next)
                .orElseThrow();
        run(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                "" + columns,
                "-y",
                "30",
                "-c",
                folder.toString(),
                shell + "; echo left with $?; cat",
                ";",
                "pipe-pane",
                "cat >" + quoted(folder.resolve("printed").toString()));
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** Presses keys, each by its tmux name or as text. */
    void press(String... keys) throws IOException {
        List<String> all = new ArrayList<>(List.of("send-keys"));
        all.addAll(List.of(keys));
        run(all.toArray(String[]::new));
    }

    /** Types a line and its end. */
    void enter(String line) throws IOException {
        run("send-keys", "-l", line);
        press("Enter");
    }

    /** Waits until a text is on the screen; the screen. */
    String await(String text) {
        return await("the screen shows \"" + text + "\"", screen -> screen.contains(text));
    }

    /** Waits until a text stands right before the cursor; the screen. */
    String awaitLast(String text) {
        return await(
                "the screen ends with \"" + text + "\"",
                screen -> screen.stripTrailing().endsWith(text));
    }

    private String await(String what, Predicate<String> holds) {
        try {
            Waiting.until(what, PATIENCE, () -> holds.test(screen()));
        } catch (AssertionError never) {
            throw new AssertionError(never.getMessage() + ":\n" + screen(), never);
        }
        return screen();
    }

    /** The lines on the screen. */
    String screen() {
        try {
            return run("capture-pane", "-p");
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    /** Every byte that was printed so far. */
    String printed() throws IOException {
        return Files.readString(folder.resolve("printed"));
    }

    /** Closes the terminal as a lost connection does; the server ends with its only session. */
    void hangUp() throws IOException {
        run("kill-session");
        gone = true;
    }

    /** The number of Java's process. */
    long process() throws IOException {
        long shell = Long.parseLong(run("display-message", "-p", "#{pane_pid}").strip());
        return ProcessHandle.of(shell)
                .orElseThrow()
                .descendants()
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    private String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", server));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + output);
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        return output;
    }

    @Override
    public void close() throws IOException {
        if (!gone) {
            run("kill-server");
        }
    }
}
