package dev.segue.erlang.bench;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.testing.ErlangNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A node with the module that comparisons run against. */
final class Target implements AutoCloseable {
    static final Duration TIMEOUT = Duration.ofSeconds(60);
    static final String MODULE = "bench_target";

    private final ErlangNode node = ErlangNode.start();
    private final Connection connection = node.connect();
    private final Rpc rpc = Rpc.over(connection);

    Target() {
        Path source = node.home().resolve(MODULE + ".erl");
        try (InputStream resource = Target.class.getResourceAsStream(MODULE + ".erl")) {
            if (resource == null) {
                throw new IllegalStateException("There is no " + MODULE + ".erl.");
            }
            Files.copy(resource, source);
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

    ErlangNode node() {
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
