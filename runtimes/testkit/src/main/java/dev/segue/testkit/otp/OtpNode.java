package dev.segue.testkit.otp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A real Erlang node on loopback with a name, cookie, port mapper and home of its own. What it prints is kept in
 * {@code node.log} of its folder.
 */
public final class OtpNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 5;
    private static final String NOT_CONNECTED = "failed to connect to node";

    private final Path folder;
    private final String name;
    private final String cookie;
    private final Epmd epmd;
    private final boolean ownsEpmd;
    private final Process process;

    private OtpNode(Path folder, String name, String cookie, Epmd epmd, boolean ownsEpmd, Process process) {
        this.folder = folder;
        this.name = name;
        this.cookie = cookie;
        this.epmd = epmd;
        this.ownsEpmd = ownsEpmd;
        this.process = process;
    }

    /**
     * Starts a node {@code chat@127.0.0.1} with a port mapper of its own and waits until it has evaluated the start
     * expressions.
     *
     * @param folder where its home and log are
     * @param codePath folders with compiled code
     * @param flags more arguments for {@code erl}
     * @param start Erlang expressions, separated by commas, evaluated on the node before this returns
     */
    public static OtpNode start(Path folder, List<Path> codePath, List<String> flags, String start) {
        return start("erl", folder, codePath, flags, start);
    }

    /** The same by another {@code erl} than the one that is installed. */
    static OtpNode start(String program, Path folder, List<Path> codePath, List<String> flags, String start) {
        String cookie = UUID.randomUUID().toString().replace("-", "");
        OtpNode node = launch(program, folder, "chat@127.0.0.1", cookie, Epmd.start(), true, codePath, flags, start);
        node.awaitReady();
        return node;
    }

    /**
     * Starts a node of another name with a port mapper of its own.
     *
     * @param name with its host: a long name where that has a point in it, else a short one
     */
    public static OtpNode named(Path folder, String name, List<String> flags) {
        String cookie = UUID.randomUUID().toString().replace("-", "");
        OtpNode node = launch("erl", folder, name, cookie, Epmd.start(), true, List.of(), flags, "ok");
        node.awaitReady();
        return node;
    }

    /** Starts one more node of that short name, with the port mapper and the cookie of this one. */
    public OtpNode another(String shortName, String start) {
        Path beside = ChatBuild.directory(folder.resolve(shortName));
        OtpNode node =
                launch("erl", beside, shortName + "@127.0.0.1", cookie, epmd, false, List.of(), List.of(), start);
        node.awaitReady();
        return node;
    }

    private static OtpNode launch(
            String program,
            Path folder,
            String name,
            String cookie,
            Epmd epmd,
            boolean ownsEpmd,
            List<Path> codePath,
            List<String> flags,
            String start) {
        try {
            Files.deleteIfExists(folder.resolve("ready"));
            ProcessBuilder builder = new ProcessBuilder(command(program, folder, name, cookie, codePath, flags, start))
                    .directory(folder.toFile());
            builder.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("node.log").toFile());
            builder.environment()
                    .putAll(Map.of("HOME", folder.toString(), "ERL_EPMD_PORT", Integer.toString(epmd.port())));
            return new OtpNode(folder, name, cookie, epmd, ownsEpmd, builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(
            String program,
            Path folder,
            String name,
            String cookie,
            List<Path> codePath,
            List<String> flags,
            String start) {
        String kind = name.substring(name.indexOf('@')).contains(".") ? "-name" : "-sname";
        List<String> command = new ArrayList<>(List.of(program, "-noinput", kind, name, "-setcookie", cookie));
        command.addAll(List.of("-start_epmd", "false", "-kernel", "inet_dist_use_interface", "{127,0,0,1}"));
        codePath.forEach(path -> command.addAll(List.of("-pa", path.toString())));
        command.addAll(flags);
        command.addAll(List.of(
                "-eval", start + ", ok = file:write_file(\"" + folder.resolve("ready") + "\", \"x\", [append])."));
        return command;
    }

    private void awaitReady() {
        try {
            Waiting.until("the node is up: " + folder.resolve("node.log"), PATIENCE, () -> {
                if (!process.isAlive()) {
                    throw new AssertionError("the node ended: " + log());
                }
                return Files.exists(folder.resolve("ready"));
            });
        } catch (AssertionError failure) {
            close();
            throw failure;
        }
    }

    /** How often it has booted to the end: more than once where it was restarted within its emulator. */
    public int boots() {
        try {
            return (int) Files.size(folder.resolve("ready"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it has booted so often. */
    public void awaitBoots(int count) {
        Waiting.until("boot %d: %s".formatted(count, folder.resolve("node.log")), PATIENCE, () -> boots() >= count);
    }

    /** Its operating system process. */
    public Process process() {
        return process;
    }

    /** Its name, such as {@code chat@127.0.0.1}. */
    public String name() {
        return name;
    }

    /** Its cookie. */
    public String cookie() {
        return cookie;
    }

    /** The port of its port mapper. */
    public int epmdPort() {
        return epmd.port();
    }

    /** What it has printed so far. */
    public String log() {
        try {
            return Files.readString(folder.resolve("node.log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it has printed a text: its logger writes in its own time. */
    public void awaitLog(String text) {
        try {
            Waiting.until("the log says " + text, PATIENCE, () -> log().contains(text));
        } catch (AssertionError never) {
            throw new AssertionError(never.getMessage() + ":\n" + log(), never);
        }
    }

    /**
     * Evaluates Erlang expressions on the node and gives the value of the last one as text, without any code of ours
     * between: by OTP's {@code erl_call}.
     */
    public String eval(String expressions) {
        String answer = call("lists:flatten(io_lib:format(\"~0p\", [begin " + expressions + " end])).\n");
        if (!answer.startsWith("{ok, \"") || !answer.endsWith("\"}")) {
            throw new IllegalStateException(expressions + " gave " + answer);
        }
        return answer.substring(6, answer.length() - 2).replace("\\\"", "\"");
    }

    /** On a busy machine the handshake may end before anything was evaluated; it is done anew then. */
    private String call(String input) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Programs.run(
                        folder,
                        Map.of("ERL_EPMD_PORT", Integer.toString(epmd.port())),
                        input,
                        List.of("erl_call", "-name", name, "-c", cookie, "-e"));
            } catch (IllegalStateException failed) {
                if (attempt == ATTEMPTS
                        || !isAlive()
                        || !String.valueOf(failed.getMessage()).contains(NOT_CONNECTED)) {
                    throw failed;
                }
            }
        }
    }

    /** Whether the node's operating system process lives. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a crash would. */
    public void kill() {
        process.destroyForcibly();
        Programs.stop(process, 5);
    }

    @Override
    public void close() {
        Programs.stop(process, 1);
        if (ownsEpmd) {
            epmd.close();
        }
    }
}
