package dev.segue.erlang.dist;

import dev.segue.erlang.codec.ByteBuilder;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a node, as a hidden node of a name of our own. Three threads serve it: one reads, one writes what
 * gathers, one ticks; all of them end with the connection. Safe for use by several threads.
 */
public final class Connection implements AutoCloseable {
    private final NodeName peer;
    private final NodeName self;
    private final Atom name;
    private final int creation;
    private final Handshake.Peer peersSide;
    private final Transport transport;
    private final Map<Integer, LocalProcess> processes = new ConcurrentHashMap<>();
    private final AtomicInteger nextPid = new AtomicInteger();
    private final AtomicLong nextReference = new AtomicLong();
    private final int salt = ThreadLocalRandom.current().nextInt();
    private final AtomicReference<@Nullable DistributionException> end = new AtomicReference<>();

    Connection(ConnectionOptions options, Connector.Established established) {
        this.peer = options.peer();
        this.self = established.self();
        this.name = self.atom();
        this.creation = established.creation();
        this.peersSide = established.peer();
        Socket socket = established.socket();
        this.transport = new Transport(socket, options, new Dispatcher(this), this::ended);
    }

    /**
     * Connects.
     *
     * @throws DistributionException if that fails, each reason as a class of its own
     */
    public static Connection open(ConnectionOptions options) {
        Connection connection = new Connection(options, Connector.connect(options));
        connection.transport.start();
        return connection;
    }

    /** The node at the other end. */
    public NodeName peer() {
        return peer;
    }

    /** The name by which the peer knows us. */
    public NodeName self() {
        return self;
    }

    /** Which life of the peer this is: it changes when the node restarts. */
    public int peersCreation() {
        return peersSide.creation();
    }

    /** Whether the peer starts processes on request (OTP 23 and newer). */
    public boolean canSpawn() {
        return (peersSide.flags() & Flags.SPAWN) != 0;
    }

    /** Whether the connection lives, as far as is known. */
    public boolean isOpen() {
        return end.get() == null;
    }

    /** A new process of ours that hands what reaches it to this receiver. */
    public LocalProcess register(Receiver receiver) {
        int id = nextPid.incrementAndGet();
        LocalProcess process = new LocalProcess(this, new Pid(name, id, 0, creation), receiver);
        processes.put(id, process);
        DistributionException already = end.get();
        if (already != null && processes.remove(id) != null) {
            throw new DistributionException.ConnectionClosed(already);
        }
        return process;
    }

    /** A new process of ours that keeps what reaches it until somebody takes it. */
    public Mailbox mailbox() {
        return Mailbox.on(this);
    }

    /** Calls back once, when the connection has ended, or at once if it already has. */
    public void onEnd(Consumer<DistributionException> listener) {
        DistributionException already = end.get();
        if (already != null) {
            listener.accept(already);
        } else {
            register(new EndListener(listener));
        }
    }

    /** Ends the connection; what was sent before is still written. Local processes learn it. */
    @Override
    public void close() {
        ended(new DistributionException.ConnectionClosed(peer, "it was closed here.", null));
    }

    Reference newReference() {
        long number = nextReference.incrementAndGet();
        return new Reference(name, creation, List.of((int) number & 0x3ffff, (int) (number >>> 18), salt));
    }

    /** Whether that atom is our own name. */
    boolean isSelf(Atom node) {
        return node.equals(name);
    }

    @Nullable
    LocalProcess process(int id) {
        return processes.get(id);
    }

    void forget(LocalProcess process) {
        processes.remove(process.pid().id(), process);
    }

    void send(Consumer<ByteBuilder> encoder) {
        if (!transport.outbox().send(encoder)) {
            throw closed();
        }
    }

    /** Sends without ever waiting, and does nothing if the connection has ended. */
    void trySend(Consumer<ByteBuilder> encoder) {
        transport.outbox().sendAtOnce(encoder);
    }

    private DistributionException closed() {
        DistributionException first = end.get();
        return first == null
                ? new DistributionException.ConnectionClosed(peer, "it was closed.", null)
                : new DistributionException.ConnectionClosed(first);
    }

    private void ended(DistributionException why) {
        if (end.compareAndSet(null, why)) {
            transport.close();
            for (LocalProcess process : List.copyOf(processes.values())) {
                if (processes.remove(process.pid().id(), process)) {
                    process.receiver().connectionLost(why);
                }
            }
        }
    }
}
