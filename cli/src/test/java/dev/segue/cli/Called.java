package dev.segue.cli;

import dev.segue.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** What came of calling the program inside this process. */
@NullUnmarked
record Called(int exitCode, String out, String err) {

    /** The project's root, where the examples are. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    static Called with(String... arguments) {
        return in(ROOT, Terminal.NONE, Map.of("HOME", "/nowhere"), arguments);
    }

    static Called in(Path directory, String... arguments) {
        return in(directory, Terminal.NONE, Map.of("HOME", "/nowhere"), arguments);
    }

    static Called in(Path directory, Terminal terminal, Map<String, String> environment, String... arguments) {
        return in(directory, terminal, environment, Signals.NONE, arguments);
    }

    static Called in(
            Path directory, Terminal terminal, Map<String, String> environment, Signals signals, String... arguments) {
        return in(directory, terminal, environment, signals, new byte[0], arguments);
    }

    static Called withInput(byte[] input, String... arguments) {
        return in(ROOT, Terminal.NONE, Map.of("HOME", "/nowhere"), Signals.NONE, input, arguments);
    }

    private static Called in(
            Path directory,
            Terminal terminal,
            Map<String, String> environment,
            Signals signals,
            byte[] input,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                directory,
                terminal,
                signals);
        int code = new SegueProgram(around).run(arguments);
        return new Called(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The same without the path of a folder that only this test knows. */
    Called without(String path) {
        return new Called(exitCode, out.replace(path, ""), err.replace(path, ""));
    }
}
