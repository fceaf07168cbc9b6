package dev.segue.cli;

import dev.segue.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Carries out what users do most, so that Java can record which classes that takes, and which methods are worth compiling
 * from the start on. The launcher starts it where it makes the archive of classes; what it prints goes nowhere.
 */
public final class Recording {
    /** Makes a relup that takes long enough to weave into for Java to see where the time goes. */
    private static final int MODULES = 500;

    private Recording() {}

    /** Carries out; the argument is a script that completes on the simulator. */
    public static void main(String... arguments) throws ClassNotFoundException, IOException {
        Class.forName(Main.class.getName());
        EarlyEnd.answered(Surroundings.ofProcess());
        String script = arguments[0];
        Path release = Path.of(script).resolveSibling("release");
        Path relup = Files.writeString(Files.createTempFile("segue", ".relup"), relup());
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
                List.of("weave", release + "/chat.upgrade", "--relup", relup.toString(), "-o", relup.toString()),
                List.of("eval", "count(processes(:chat))"),
                List.of("fmt", "--check", script),
                List.of("explain", "SEG0101"),
                List.of("doc", "resume_channels"));
        for (List<String> command : commands) {
            new SegueProgram(nowhere()).run(command.toArray(String[]::new));
        }
        Files.delete(relup);
        Runtime.getRuntime().halt(ExitCodes.DONE);
    }

    private static String relup() {
        return "{\"0.2.0\", [%s], [%s]}.\n".formatted(entry("0.2.0"), entry("0.1.0"));
    }

    private static String entry(String version) {
        String code = "{load_object_code,{chat,\"" + version + "\",[chat_%d]}},\n";
        return "{\"0.1.0\",[],[" + each(code) + "point_of_no_return" + each(",\n{suspend,[chat_%d]}")
                + each(",\n{load,{chat_%d,brutal_purge,brutal_purge}}") + each(",\n{resume,[chat_%d]}") + "]}";
    }

    private static String each(String instruction) {
        return IntStream.range(0, MODULES).mapToObj(instruction::formatted).collect(Collectors.joining());
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
