package dev.segue.erlang.dist;

import dev.segue.erlang.codec.TermDecoder;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process of ours that keeps what reaches it, in the order in which it came, until somebody takes it. It keeps
 * without bound, so a mailbox that is open should be read. Safe for use by several threads.
 */
public final class Mailbox implements AutoCloseable {
    /** What may lie in a mailbox. */
    public sealed interface Delivery {
        /**
         * A message.
         *
         * @param term what was sent
         */
        record Message(Term term) implements Delivery {}

        /**
         * The end of a process, an exit signal, or the answer to a spawn request.
         *
         * @param signal what it is
         */
        record Signalled(Signal signal) implements Delivery {}
    }

    /** What came; an empty one marks the end of the connection. */
    private final LinkedBlockingQueue<Optional<Delivery>> queue = new LinkedBlockingQueue<>();

    private final TermDecoder decoder = new TermDecoder();
    private final LocalProcess process;
    private volatile @Nullable DistributionException lost;

    private Mailbox(Connection connection) {
        this.process = connection.register(new Keeper());
    }

    static Mailbox on(Connection connection) {
        return new Mailbox(connection);
    }

    /** The pid by which the peer knows this mailbox. */
    public Pid pid() {
        return process.pid();
    }

    /** What this mailbox can do as a process: send, link, monitor, spawn. */
    public LocalProcess process() {
        return process;
    }

    /**
     * Takes what came first, and waits that long for it.
     *
     * @return nothing if nothing came in time
     * @throws DistributionException if the connection has ended and all that came before was taken
     * @throws InterruptedException if the thread was interrupted while waiting
     */
    public Optional<Delivery> receive(Duration timeout) throws InterruptedException {
        Optional<Delivery> first = queue.poll(timeout.toNanos(), TimeUnit.NANOSECONDS);
        if (first == null) {
            return Optional.empty();
        }
        DistributionException end = lost;
        if (first.isEmpty() && end != null) {
            queue.add(first);
            throw new DistributionException.ConnectionClosed(end);
        }
        return first;
    }

    /**
     * Takes the next message and drops signals before it.
     *
     * @return nothing if none came in time
     * @throws DistributionException if the connection has ended and all that came before was taken
     * @throws InterruptedException if the thread was interrupted while waiting
     */
    public Optional<Term> receiveMessage(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        Optional<Delivery> next = receive(timeout);
        while (next.isPresent() && !(next.get() instanceof Delivery.Message)) {
            next = receive(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
        return next.flatMap(Mailbox::messageOf);
    }

    private static Optional<Term> messageOf(Delivery delivery) {
        return delivery instanceof Delivery.Message(Term term) ? Optional.of(term) : Optional.empty();
    }

    /** Ends the process: nothing reaches it any more, and those who watch it learn that. */
    @Override
    public void close() {
        process.close();
    }

    private final class Keeper implements Receiver {
        @Override
        public void message(byte[] bytes, int offset, int end) {
            queue.add(Optional.of(new Delivery.Message(decoder.decode(bytes, offset, end))));
        }

        @Override
        public void signal(Signal signal) {
            queue.add(Optional.of(new Delivery.Signalled(signal)));
        }

        @Override
        public void connectionLost(DistributionException why) {
            lost = why;
            queue.add(Optional.empty());
        }
    }
}
