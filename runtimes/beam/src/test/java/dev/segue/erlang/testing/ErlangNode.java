package dev.segue.erlang.testing;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.dist.ConnectionOptions;
import dev.segue.erlang.dist.Cookie;
import dev.segue.erlang.dist.NodeName;
import dev.segue.testkit.otp.OtpNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A real Erlang node with a name of its own, and the way to connect to it. */
public final class ErlangNode implements AutoCloseable {
    private final NodeName name;
    private final Path home;
    private final OtpNode node;

    private ErlangNode(NodeName name, Path home, OtpNode node) {
        this.name = name;
        this.home = home;
        this.node = node;
    }

    /** Starts a node with a long name, {@code …@127.0.0.1}, and these arguments of {@code erl} besides. */
    public static ErlangNode start(String... arguments) {
        return on("127.0.0.1", arguments);
    }

    /** Starts a node with a short name, {@code …@localhost}. */
    public static ErlangNode startShort(String... arguments) {
        return on("localhost", arguments);
    }

    private static ErlangNode on(String host, String... arguments) {
        String fresh = "test_" + Long.toString(ThreadLocalRandom.current().nextLong() >>> 1, 36);
        NodeName name = new NodeName(fresh, host);
        try {
            Path home = Files.createTempDirectory("erlang-node");
            return new ErlangNode(name, home, OtpNode.named(home, name.toString(), List.of(arguments)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The node's name. */
    public NodeName name() {
        return name;
    }

    /** The node's cookie. */
    public Cookie cookie() {
        return Cookie.of(node.cookie());
    }

    /** The operating system's process. */
    public Process process() {
        return node.process();
    }

    /** How to connect to the node. */
    public ConnectionOptions options() {
        return ConnectionOptions.of(name, cookie()).withEpmdPort(node.epmdPort());
    }

    /** A new connection to the node. */
    public Connection connect() {
        return Connection.open(options());
    }

    /** What the node has printed. */
    public String log() {
        return node.log();
    }

    /** Ends the node's process at once, as a crash would. */
    public void kill() {
        node.kill();
    }

    @Override
    public void close() {
        node.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
