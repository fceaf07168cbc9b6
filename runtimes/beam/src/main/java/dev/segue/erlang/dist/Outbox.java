package dev.segue.erlang.dist;

import dev.segue.erlang.codec.ByteBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent. Messages are encoded one behind the other into a buffer. On a quiet connection the sender writes
 * its message itself, so that a single question leaves at once; while a write is under way, or soon after one, messages
 * gather and the writer thread sends all of them with one write. Nobody holds the lock while writing.
 */
final class Outbox {
    /** A buffer that holds more than this makes senders wait. */
    private static final int FULL = 4 << 20;

    /** Buffers that grew beyond this are not kept. */
    private static final int KEPT = 1 << 20;

    /** A sender writes itself if the last write began at least this many nanoseconds ago. */
    private static final long QUIET = 30_000;

    /** A write that took at least this many messages with it is taken for a part of a stream. */
    private static final int STREAM = 16;

    /**
     * How many nanoseconds the writer lets a stream gather between two writes, unless much is there already: few large
     * writes cost both ends far less than many small ones.
     */
    private static final long GATHER = 100_000;

    /** With this many bytes there is no need to gather more. */
    private static final int PLENTY = 1 << 14;

    private final OutputStream out;
    private final Consumer<IOException> onFailure;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition room = lock.newCondition();
    private ByteBuilder pending = new ByteBuilder(1 << 16);
    private @Nullable ByteBuilder spare = new ByteBuilder(1 << 16);
    private boolean writing;
    private int gathered;
    private boolean streaming;
    private boolean closed;
    private volatile long lastWrite = System.nanoTime() - QUIET;

    Outbox(OutputStream out, Consumer<IOException> onFailure) {
        this.out = out;
        this.onFailure = onFailure;
    }

    /** When the last write began, by {@link System#nanoTime}. */
    long lastWrite() {
        return lastWrite;
    }

    /** Sends what the encoder writes; waits while the peer is far behind. Gives false if the outbox is closed. */
    boolean send(Consumer<ByteBuilder> encoder) {
        return send(encoder, true);
    }

    /** The same without ever waiting, for the reader, who must go on reading. */
    boolean sendAtOnce(Consumer<ByteBuilder> encoder) {
        return send(encoder, false);
    }

    private boolean send(Consumer<ByteBuilder> encoder, boolean mayWait) {
        ByteBuilder mine;
        lock.lock();
        try {
            while (mayWait && pending.size() > FULL && !closed) {
                room.awaitUninterruptibly();
            }
            if (closed) {
                return false;
            }
            encode(encoder);
            gathered++;
            if (!mayWait || writing || System.nanoTime() - lastWrite < QUIET) {
                if (!writing) {
                    work.signal();
                }
                return true;
            }
            mine = takePending();
        } finally {
            lock.unlock();
        }
        write(mine);
        return true;
    }

    /** What fails to encode leaves nothing behind. */
    private void encode(Consumer<ByteBuilder> encoder) {
        int before = pending.size();
        boolean done = false;
        try {
            encoder.accept(pending);
            done = true;
        } finally {
            if (!done) {
                pending.truncate(before);
            }
        }
    }

    private ByteBuilder takePending() {
        ByteBuilder taken = pending;
        pending = spare == null ? new ByteBuilder(1 << 16) : spare;
        spare = null;
        writing = true;
        streaming = gathered >= STREAM;
        gathered = 0;
        lastWrite = System.nanoTime();
        return taken;
    }

    private void write(ByteBuilder taken) {
        IOException failure = null;
        try {
            out.write(taken.array(), 0, taken.size());
        } catch (IOException broken) {
            failure = broken;
        }
        taken.clear();
        lock.lock();
        try {
            writing = false;
            spare = taken.array().length <= KEPT ? taken : null;
            room.signalAll();
            if (pending.size() > 0 || closed) {
                work.signal();
            }
        } finally {
            lock.unlock();
        }
        if (failure != null) {
            onFailure.accept(failure);
        }
    }

    /** Writes what gathers, until the outbox is closed and empty. */
    void run() {
        for (ByteBuilder next = awaitWork(); next != null; next = awaitWork()) {
            write(next);
        }
    }

    private @Nullable ByteBuilder awaitWork() {
        lock.lock();
        try {
            gatherStream();
            while (writing || pending.size() == 0 && !closed) {
                work.awaitUninterruptibly();
            }
            return pending.size() == 0 ? null : takePending();
        } finally {
            lock.unlock();
        }
    }

    private void gatherStream() {
        long left = GATHER;
        while (streaming && left > 0 && !closed && pending.size() < PLENTY) {
            lock.unlock();
            LockSupport.parkNanos(this, left);
            lock.lock();
            left = lastWrite + GATHER - System.nanoTime();
        }
    }

    /** Takes nothing more; what was taken is still written. */
    void close() {
        lock.lock();
        try {
            closed = true;
            room.signalAll();
            work.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
