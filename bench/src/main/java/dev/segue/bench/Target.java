package dev.segue.bench;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.dist.ConnectionOptions;
import dev.segue.erlang.dist.Cookie;
import dev.segue.erlang.dist.NodeName;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.OtpNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** A node with the module that comparisons run against. */
final class Target implements AutoCloseable {
    static final Duration TIMEOUT = Duration.ofSeconds(60);
    static final String MODULE = "bench_target";

    private final Path folder = ChatNode.emptied("bench");
    private final OtpNode node = OtpNode.start(folder, List.of(), List.of(), "ok");
    private final Connection connection;
    private final Rpc rpc;

    Target() {
        connection = Connection.open(ConnectionOptions.of(NodeName.parse(node.name()), Cookie.of(node.cookie()))
                .withEpmdPort(node.epmdPort()));
        rpc = Rpc.over(connection);
        Path source = folder.resolve(MODULE + ".erl");
        try (InputStream resource = Target.class.getResourceAsStream(MODULE + ".erl")) {
            if (resource == null) {
                throw new IllegalStateException("There is no " + MODULE + ".erl.");
            }
            Files.copy(resource, source, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        rpc.call(
                "c",
                "c",
                List.of(ListTerm.charlist(source.toString()), ListTerm.of(Atom.of("deterministic"))),
                TIMEOUT);
        rpc.call(MODULE, "counter", List.of(), TIMEOUT);
    }

    /** Where its files lie. */
    Path folder() {
        return folder;
    }

    OtpNode node() {
        return node;
    }

    Connection connection() {
        return connection;
    }

    Rpc rpc() {
        return rpc;
    }

    @Override
    public void close() {
        connection.close();
        node.close();
    }
}
