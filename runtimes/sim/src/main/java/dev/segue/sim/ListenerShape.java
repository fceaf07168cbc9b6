package dev.segue.sim;

import java.time.Duration;

/**
 * A listener and what came in through it.
 *
 * @param id its name, an atom
 * @param transport {@code tcp} or {@code ssl}
 * @param port its TCP port
 * @param acceptors how many acceptors it has
 * @param connections how many idle HTTP connections are open
 * @param requests how many requests run when the simulation starts
 * @param requestsLast how long the longest of them still runs; the others end evenly before it
 * @param sockets the websockets
 * @param newClients websockets that people open anew, per second
 */
public record ListenerShape(
        String id,
        String transport,
        int port,
        int acceptors,
        int connections,
        int requests,
        Duration requestsLast,
        SocketsShape sockets,
        double newClients) {

    /** A TCP listener with websockets and nothing else. */
    public static ListenerShape tcp(String id, int port, int acceptors, SocketsShape sockets) {
        return new ListenerShape(id, "tcp", port, acceptors, 0, 0, Duration.ZERO, sockets, 0);
    }
}
