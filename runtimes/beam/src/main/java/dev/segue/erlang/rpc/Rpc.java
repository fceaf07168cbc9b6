package dev.segue.erlang.rpc;

import dev.segue.erlang.codec.TermDecoder;
import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Receiver;
import dev.segue.erlang.dist.Signal;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls functions on the node. Each call runs there in a process of its own whose group leader is the node's
 * {@code user}, so what it logs appears on the node. Many calls may be under way at once. Safe for use by several
 * threads.
 */
public final class Rpc implements AutoCloseable {
    private static final Duration GREETING = Duration.ofSeconds(5);

    private final Calls calls = new Calls();
    private final Style style;
    private final LocalProcess process;
    private volatile Pid groupLeader;

    private Rpc(Connection connection, Style style) {
        this.style = style;
        this.process = connection.register(new Answers());
        this.groupLeader = process.pid();
    }

    /** Calls over that connection, in the quickest way that tells failures of all classes apart. */
    public static Rpc over(Connection connection) {
        return prepared(new Rpc(connection, new RexStyle(connection.canSpawn())));
    }

    /** Calls through the server {@code rex} alone, which every node has; a thrown term comes back as a value. */
    public static Rpc overRex(Connection connection) {
        return prepared(new Rpc(connection, new RexStyle(false)));
    }

    /** Calls without any server on the node, as {@code erpc} makes them (OTP 23 and newer). */
    public static Rpc overErpc(Connection connection) {
        return prepared(new Rpc(connection, new ErpcStyle()));
    }

    private static Rpc prepared(Rpc rpc) {
        if (rpc.call(Call.of("erlang", "whereis", Atom.of("user")), GREETING) instanceof Pid user) {
            rpc.groupLeader = user;
        }
        return rpc;
    }

    /**
     * Calls and waits for the value.
     *
     * @throws CallException.RemoteFailure if the function failed there
     * @throws CallException.TimedOut if no answer came in time
     * @throws DistributionException if the connection has ended
     */
    public Term call(String module, String function, List<? extends Term> arguments, Duration timeout) {
        return call(Call.of(module, function, arguments.toArray(Term[]::new)), timeout);
    }

    /** The same with the call as a value. */
    public Term call(Call call, Duration timeout) {
        return await(start(call), System.nanoTime() + timeout.toNanos(), timeout)
                .value();
    }

    /**
     * Makes all calls at once and waits until each has ended or the time, which counts for all together, is over.
     *
     * @return the outcomes in the order of the calls
     * @throws DistributionException if the connection has ended
     */
    public List<Outcome> callAll(List<Call> all, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        List<Pending> started = new ArrayList<>(all.size());
        all.forEach(call -> started.add(start(call)));
        List<Outcome> outcomes = new ArrayList<>(all.size());
        started.forEach(pending -> outcomes.add(await(pending, deadline, timeout)));
        return outcomes;
    }

    private Pending start(Call call) {
        Pending pending = new Pending(call, process);
        calls.add(pending);
        try {
            style.request(process, pending, groupLeader);
        } catch (RuntimeException unsent) {
            calls.take(pending.reference());
            throw unsent;
        }
        return pending;
    }

    private Outcome await(Pending pending, long deadline, Duration timeout) {
        try {
            return pending.answer().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return giveUp(pending, timeout);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return giveUp(pending, timeout);
        } catch (ExecutionException lost) {
            if (lost.getCause() instanceof DistributionException end) {
                throw DistributionException.again(end);
            }
            throw new IllegalStateException(lost);
        }
    }

    private Outcome giveUp(Pending pending, Duration timeout) {
        if (calls.take(pending.reference()).isPresent()) {
            style.abandon(process, pending);
            return new Outcome.Failed(new CallException.TimedOut(pending.call(), timeout));
        }
        return pending.answer().join();
    }

    /** Ends this caller; the connection stays. Calls under way get no answer any more. */
    @Override
    public void close() {
        process.close();
    }

    private final class Answers implements Receiver {
        private final TermDecoder decoder = new TermDecoder();

        @Override
        public void message(byte[] bytes, int offset, int end) {
            Term message = decoder.decode(bytes, offset, end);
            if (!OutputSink.answer(message, process)) {
                style.message(message, calls);
            }
        }

        @Override
        public void signal(Signal signal) {
            style.signal(signal, calls);
        }

        @Override
        public void connectionLost(DistributionException why) {
            calls.allLost(why);
        }
    }
}
