package dev.segue.beam;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.dist.ConnectionOptions;
import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Receiver;
import dev.segue.erlang.rpc.Answer;
import dev.segue.erlang.rpc.BulkMessage;
import dev.segue.erlang.rpc.BulkRequest;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.CallException;
import dev.segue.erlang.rpc.Outcome;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Counted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The node at the other end of the connection: calls of its functions, failures told in the terms of the interface. */
final class Peer implements AutoCloseable {

    /** How long a call of a function that should be quick may take on a busy node. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LONGEST = Duration.ofDays(100);

    private final ConnectionOptions options;
    private final Questions questions = new Questions(this);
    private volatile Link link;

    /** A connection with what calls over it; a restarted node is reached over another one. */
    private record Link(Connection connection, Rpc rpc) {

        static Link to(ConnectionOptions options) {
            Connection connection = Connection.open(options);
            try {
                return new Link(connection, Failures.telling(options.peer().toString(), () -> Rpc.over(connection)));
            } catch (RuntimeException unusable) {
                connection.close();
                throw unusable;
            }
        }
    }

    private Peer(ConnectionOptions options, Link link) {
        this.options = options;
        this.link = link;
    }

    /**
     * Connects.
     *
     * @throws DistributionException if that fails
     */
    static Peer to(ConnectionOptions options) {
        return new Peer(options, Link.to(options));
    }

    /**
     * Connects again if the connection has ended.
     *
     * @throws DistributionException if that fails
     */
    void reconnect() {
        if (!isOpen()) {
            link = Link.to(options);
        }
    }

    /** The node's name. */
    String name() {
        return options.peer().toString();
    }

    /** Calls a function that should be quick. */
    Term call(String module, String function, Term... arguments) {
        return call(PATIENCE, module, function, arguments);
    }

    /** Calls a function that may take so long. */
    Term call(Duration timeout, String module, String function, Term... arguments) {
        return Failures.telling(name(), () -> link.rpc().call(Call.of(module, function, arguments), atMost(timeout)));
    }

    /**
     * Calls a function, its failures as the connection tells them.
     *
     * @throws CallException if it gave no value
     */
    Term callBare(Duration timeout, String module, String function, List<Term> arguments) {
        return link.rpc().call(module, function, arguments, atMost(timeout));
    }

    /** Makes many calls at once. */
    List<Outcome> callAll(List<Call> calls, Duration timeout) {
        return Failures.telling(name(), () -> link.rpc().callAll(calls, atMost(timeout)));
    }

    /** Asks one of the questions that are kept as Erlang expressions beside this class. */
    Term ask(Question question, Binding... bindings) {
        return ask(PATIENCE, question, bindings);
    }

    /** Asks one that may take so long. */
    Term ask(Duration patience, Question question, Binding... bindings) {
        return questions.ask(question, patience, List.of(bindings));
    }

    /**
     * Asks many processes at once; whoever has not answered in time is sent what must follow.
     *
     * @throws RuntimeFailure.Lost if the connection ends meanwhile
     */
    List<Answer> askAll(
            List<Pid> pids, BulkMessage message, Optional<BulkMessage> behind, Duration timeout, Progress progress) {
        List<Answer> answers = Failures.telling(
                        name(),
                        () -> BulkRequest.ask(
                                link.connection(), pids, message, behind, atMost(timeout), progress::advanced))
                .answers();
        for (Answer answer : answers) {
            if (answer instanceof Answer.Lost(DistributionException why)) {
                throw Failures.lost(name(), why);
            }
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new RuntimeFailure.Cancelled("the wait for " + Counted.processes(pids.size()) + " was cancelled");
        }
        return answers;
    }

    /** A process of ours on the connection. */
    LocalProcess register(Receiver receiver) {
        return Failures.telling(name(), () -> link.connection().register(receiver));
    }

    /** Whether the connection lives, as far as is known. */
    boolean isOpen() {
        return link.connection().isOpen();
    }

    private static Duration atMost(Duration timeout) {
        return timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
    }

    @Override
    public void close() {
        link.connection().close();
    }
}
