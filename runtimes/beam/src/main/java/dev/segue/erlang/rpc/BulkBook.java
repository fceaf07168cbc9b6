package dev.segue.erlang.rpc;

import dev.segue.erlang.codec.ByteBuilder;
import dev.segue.erlang.codec.TermDecoder;
import dev.segue.erlang.codec.TermEncoder;
import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Receiver;
import dev.segue.erlang.dist.Signal;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Books answers by the mark in their reference. The reader writes, one thread waits; nothing is decoded but what is
 * not the plain answer {@code {Tag, ok}}.
 */
final class BulkBook implements Receiver {
    private static final byte[] OK = {119, 2, 'o', 'k'};

    private final TermDecoder decoder = new TermDecoder();
    private final Thread waiter = Thread.currentThread();
    private final @Nullable Answer[] answers;
    private final Map<Reference, Integer> watched = new ConcurrentHashMap<>();
    private byte[] head = {};
    private volatile int missing;
    private volatile @Nullable DistributionException lost;

    BulkBook(int count) {
        answers = new Answer[count];
        missing = count;
    }

    /** Says how answers begin: version, pair, and the reference up to its mark. */
    void expect(Reference unique) {
        byte[] answer = TermEncoder.encode(Tuple.of(BulkRequest.marked(unique, 0), Atom.OK));
        head = Arrays.copyOf(answer, answer.length - OK.length - Integer.BYTES);
    }

    int missing() {
        return missing;
    }

    /** Waits until something happens, at most that many nanoseconds. */
    void await(long nanoseconds) {
        if (missing > 0) {
            LockSupport.parkNanos(this, nanoseconds);
        }
    }

    /** Watches every process that has not answered yet. */
    void watch(LocalProcess self, List<Pid> pids) {
        for (int index = 0; index < pids.size() && missing > 0; index++) {
            if (!isBooked(index)) {
                Reference reference = self.newReference();
                watched.put(reference, index);
                self.monitor(pids.get(index), reference);
            }
        }
    }

    private synchronized boolean isBooked(int index) {
        return answers[index] != null;
    }

    private synchronized void book(int index, Answer answer) {
        if (index >= 0 && index < answers.length && answers[index] == null) {
            answers[index] = answer;
            missing--;
            if (missing == 0) {
                LockSupport.unpark(waiter);
            }
        }
    }

    /** The answers as they stand; what is missing stays so. */
    synchronized List<Answer> close() {
        DistributionException why = lost;
        Answer none = why == null ? new Answer.Silent() : new Answer.Lost(why);
        Answer[] all = new Answer[answers.length];
        for (int index = 0; index < all.length; index++) {
            Answer answer = answers[index];
            all[index] = answer == null ? none : answer;
        }
        return List.of(all);
    }

    @Override
    public void message(byte[] bytes, int offset, int end) {
        int body = offset + head.length + Integer.BYTES;
        if (body < end && Arrays.equals(bytes, offset, offset + head.length, head, 0, head.length)) {
            book(
                    ByteBuilder.read32(bytes, offset + head.length),
                    new Answer.Replied(reply(bytes, body, end, offset), System.nanoTime()));
        }
    }

    private Term reply(byte[] bytes, int body, int end, int offset) {
        if (end - body == OK.length && Arrays.equals(bytes, body, end, OK, 0, OK.length)) {
            return Atom.OK;
        }
        return decoder.decode(bytes, offset, end) instanceof Tuple pair ? pair.at(1) : Atom.UNDEFINED;
    }

    @Override
    public void signal(Signal signal) {
        if (signal instanceof Signal.Down(Reference monitor, Term process, Term reason)) {
            Integer index = watched.remove(monitor);
            if (index != null) {
                book(index, new Answer.Gone(reason));
            }
        }
    }

    @Override
    public void connectionLost(DistributionException why) {
        lost = why;
        synchronized (this) {
            missing = 0;
        }
        LockSupport.unpark(waiter);
    }
}
