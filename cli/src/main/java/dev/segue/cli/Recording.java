package dev.segue.cli;

import dev.segue.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Carries out what users do most, so that Java can record which classes that takes. The launcher starts it where it makes
 * the archive of classes; what it prints goes nowhere.
 */
public final class Recording {
    private Recording() {}

    /** Carries out; the argument is a script that completes on the simulator. */
    public static void main(String... arguments) throws ClassNotFoundException {
        Class.forName(Main.class.getName());
        EarlyEnd.answered(Surroundings.ofProcess());
        String script = arguments[0];
        Path release = Path.of(script).resolveSibling("release");
        List<List<String>> commands = List.of(
                List.of("--help"),
                List.of("check", script),
                List.of("check", "--color", "never", script),
                List.of("check", "--output", "json", script),
                List.of("check", "no/such.upgrade"),
                List.of("plan", script),
                List.of("run", script),
                List.of("run", "--color", "always", script),
                List.of("weave", release + "/chat.upgrade", "--relup", release + "/relup", "-o", "/dev/null"),
                List.of("weave", release + "/chat.upgrade", "--relup", release + "/relup", "--dry-run"),
                List.of("eval", "count(processes(:chat))"),
                List.of("fmt", "--check", script),
                List.of("explain", "SEG0101"),
                List.of("doc", "resume_channels"));
        for (List<String> command : commands) {
            new SegueProgram(nowhere()).run(command.toArray(String[]::new));
        }
        Runtime.getRuntime().halt(ExitCodes.DONE);
    }

    private static Surroundings nowhere() {
        PrintStream lost = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(
                InputStream.nullInputStream(),
                lost,
                lost,
                Map.of(),
                Path.of(""),
                Terminal.of("", ""),
                new ProcessSignals());
    }
}
