package dev.segue.erlang.testing;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.dist.ConnectionOptions;
import dev.segue.erlang.dist.Cookie;
import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.dist.NodeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Erlang node for a test, on the loopback address, with a home, a name and a cookie of its own. Closing it ends
 * that one process; its output is kept in {@link #log} and shown when it does not start.
 */
public final class ErlangNode implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);

    private final NodeName name;
    private final Cookie cookie;
    private final Path home;
    private final Process process;
    private final boolean startedEpmd;

    private ErlangNode(NodeName name, Cookie cookie, Path home, Process process, boolean startedEpmd) {
        this.name = name;
        this.cookie = cookie;
        this.home = home;
        this.process = process;
        this.startedEpmd = startedEpmd;
    }

    /** Starts a node with a long name, {@code …@127.0.0.1}, and these arguments of {@code erl} besides. */
    public static ErlangNode start(String... arguments) {
        return start(new NodeName(freshName(), "127.0.0.1"), arguments);
    }

    /** Starts a node with a short name, {@code …@localhost}. */
    public static ErlangNode startShort(String... arguments) {
        return start(new NodeName(freshName(), "localhost"), arguments);
    }

    private static String freshName() {
        return "test_" + Long.toString(ThreadLocalRandom.current().nextLong() >>> 1, 36);
    }

    private static ErlangNode start(NodeName name, String... arguments) {
        boolean epmdRan = epmdRuns();
        String secret = Long.toString(ThreadLocalRandom.current().nextLong() >>> 1, 36);
        try {
            Path home = Files.createTempDirectory("erlang-node");
            writeCookie(home, secret);
            Process process = builder(name, home, arguments).start();
            ErlangNode node = new ErlangNode(name, Cookie.of(secret), home, process, !epmdRan);
            node.awaitStart();
            return node;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void writeCookie(Path home, String secret) throws IOException {
        Path file = home.resolve(".erlang.cookie");
        Files.writeString(file, secret);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }

    private static ProcessBuilder builder(NodeName name, Path home, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("erl", "-noshell", "-noinput", name.isLong() ? "-name" : "-sname", name.toString()));
        command.addAll(List.of("-kernel", "inet_dist_use_interface", "{127,0,0,1}"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("HOME", home.toString());
        environment.put("ERL_EPMD_ADDRESS", "127.0.0.1");
        environment.put("ERL_CRASH_DUMP", home.resolve("erl_crash.dump").toString());
        return builder.directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile());
    }

    private void awaitStart() {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                connect().close();
                return;
            } catch (DistributionException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new IllegalStateException("The node did not start:\n" + log(), notYet);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The node's name. */
    public NodeName name() {
        return name;
    }

    /** The node's cookie. */
    public Cookie cookie() {
        return cookie;
    }

    /** The node's home and working directory; it goes when the node is closed. */
    public Path home() {
        return home;
    }

    /** The operating system's process. */
    public Process process() {
        return process;
    }

    /** How to connect to the node. */
    public ConnectionOptions options() {
        return ConnectionOptions.of(name, cookie);
    }

    /** A new connection to the node. */
    public Connection connect() {
        return Connection.open(options());
    }

    /** What the node has printed. */
    public String log() {
        try {
            return Files.readString(home.resolve("log"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends the node's process at once, as a crash would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        if (!awaitEnd()) {
            kill();
        }
        if (startedEpmd) {
            stopEpmd();
        }
        removeHome();
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean epmdRuns() {
        return run("epmd", "-names") == 0;
    }

    /** epmd refuses this while it knows a node of somebody else. */
    private static void stopEpmd() {
        run("epmd", "-kill");
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void removeHome() {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
