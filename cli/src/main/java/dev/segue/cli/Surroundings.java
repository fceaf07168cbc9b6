package dev.segue.cli;

import dev.segue.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything outside that the program looks at, so that tests can hand in their own.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param environment the environment variables
 * @param directory from which relative paths count
 * @param terminal what stands at the ends of the streams
 * @param signals tells when the user wants the program to end
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path directory,
        Terminal terminal,
        Signals signals) {

    /** Those of this process; {@code ./segue} tells of the terminal. */
    public static Surroundings ofProcess() {
        return writingTo(new FileOutputStream(FileDescriptor.out));
    }

    /** Those of this process, but for standard output. */
    static Surroundings writingTo(OutputStream out) {
        return new Surroundings(
                System.in,
                stream(out),
                stream(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Path.of(""),
                Terminal.of(System.getProperty("segue.terminal", ""), System.getProperty("segue.size", "")),
                new ProcessSignals());
    }

    /** The same with other signals. */
    Surroundings with(Signals others) {
        return new Surroundings(in, out, err, environment, directory, terminal, others);
    }

    /** A variable's value, or the empty text. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** The locale that the user chose; empty if none. The launcher tells it apart from the one that Java runs in. */
    public String locale() {
        String told = System.getProperty("segue.locale");
        return told != null
                ? told
                : Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                        .map(this::variable)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** The user's home. */
    public Path home() {
        String home = variable("HOME");
        return Path.of(home.isEmpty() ? System.getProperty("user.home", "") : home);
    }

    // Whatever the locale says, files and pipes get UTF-8, as the scripts are.
    private static PrintStream stream(OutputStream out) {
        return new PrintStream(new BufferedOutputStream(out, 1 << 13), false, StandardCharsets.UTF_8);
    }
}
