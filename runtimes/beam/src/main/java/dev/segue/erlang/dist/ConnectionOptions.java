package dev.segue.erlang.dist;

import java.time.Duration;
import java.util.Optional;

/**
 * Whom to connect to, and how.
 *
 * @param peer the node
 * @param cookie its cookie
 * @param self our own name; without one a free one is made up
 * @param epmdPort the port of epmd on the peer's host
 * @param connectTimeout how long look-up, connecting and handshake may take together
 * @param tickTime after how long a silent peer counts as gone; the node's {@code net_ticktime}, by default 60 s
 * @param largestMessage how many bytes a message from the peer may have; a larger one ends the connection
 */
public record ConnectionOptions(
        NodeName peer,
        Cookie cookie,
        Optional<NodeName> self,
        int epmdPort,
        Duration connectTimeout,
        Duration tickTime,
        int largestMessage) {

    private static final int STANDARD_EPMD_PORT = 4369;
    private static final int STANDARD_LARGEST_MESSAGE = 256 << 20;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a time or a number is not positive
     */
    public ConnectionOptions {
        boolean times = connectTimeout.isPositive() && tickTime.isPositive();
        if (!times || epmdPort < 1 || epmdPort > 0xffff || largestMessage < 1) {
            throw new IllegalArgumentException("Times, ports and sizes are positive.");
        }
    }

    /** The usual way to that node: 5 s to connect, a tick time of 60 s, messages of at most 256 MiB. */
    public static ConnectionOptions of(NodeName peer, Cookie cookie) {
        return new ConnectionOptions(
                peer,
                cookie,
                Optional.empty(),
                STANDARD_EPMD_PORT,
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                STANDARD_LARGEST_MESSAGE);
    }

    /** The same under that name of our own. */
    public ConnectionOptions withSelf(NodeName name) {
        return new ConnectionOptions(
                peer, cookie, Optional.of(name), epmdPort, connectTimeout, tickTime, largestMessage);
    }

    /** The same with epmd on that port. */
    public ConnectionOptions withEpmdPort(int port) {
        return new ConnectionOptions(peer, cookie, self, port, connectTimeout, tickTime, largestMessage);
    }

    /** The same with that much time to connect. */
    public ConnectionOptions withConnectTimeout(Duration timeout) {
        return new ConnectionOptions(peer, cookie, self, epmdPort, timeout, tickTime, largestMessage);
    }

    /** The same with that tick time. */
    public ConnectionOptions withTickTime(Duration time) {
        return new ConnectionOptions(peer, cookie, self, epmdPort, connectTimeout, time, largestMessage);
    }

    /** The same with messages of at most that many bytes. */
    public ConnectionOptions withLargestMessage(int bytes) {
        return new ConnectionOptions(peer, cookie, self, epmdPort, connectTimeout, tickTime, bytes);
    }
}
