package dev.segue.erlang.dist;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** A moment by which several blocking steps must be done together. */
final class Deadline {
    private final long end;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /** The milliseconds left, at least 1, as sockets take them. */
    int millisecondsLeft() throws SocketTimeoutException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("The time is over.");
        }
        return (int) Math.min(left, Integer.MAX_VALUE);
    }
}
