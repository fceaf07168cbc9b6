package dev.segue.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.testkit.Ended;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A program of somebody else: compiled with every warning an error, and started in a process of its own. */
final class Outsider {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** A build that fetches what it needs takes long on a slow line. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private Outsider() {}

    /** Compiles every source below a folder; the options say where it finds what it needs. */
    static void compile(Path sources, Path classes, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> all = new ArrayList<>(
                List.of("-d", classes.toString(), "--release", "21", "-Xlint:all,-requires-automatic", "-Werror"));
        all.addAll(options);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(said, files, null, all, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertEquals("", said.toString());
            assertEquals(true, compiled);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Starts Java in a folder and waits for its end. */
    static Ended java(Path folder, List<String> arguments) throws IOException, InterruptedException {
        return run(folder, Map.of(), command(arguments));
    }

    /** Starts Java in a folder, with nothing to read. */
    static Process start(Path folder, List<String> arguments) throws IOException {
        Process process = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xshare:auto"));
        command.addAll(arguments);
        return command;
    }

    /** Runs any program in a folder to its end, with variables besides those of this process. */
    static Ended run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        return Ended.within(PATIENCE, folder, environment, command.toArray(String[]::new));
    }

    /** All that a process prints until it ends. */
    static String output(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
