package dev.segue.erlang.dist;

import dev.segue.erlang.codec.ByteBuilder;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A process of ours as the peer sees it: it has a pid, sends, links and monitors. What reaches it goes to its
 * {@link Receiver}. Sending throws {@link DistributionException.ConnectionClosed} once the connection has ended, and
 * waits while the peer is megabytes behind. Safe for use by several threads.
 */
public final class LocalProcess implements AutoCloseable {
    /** How many bytes of a batch are gathered before they are sent: enough to be cheap, little enough to start early. */
    private static final int CHUNK = 1 << 15;

    private static final Atom NORMAL = Atom.of("normal");

    private final Connection connection;
    private final Pid pid;
    private final Receiver receiver;
    private final Set<Pid> links = ConcurrentHashMap.newKeySet();
    private final Map<Reference, Term> monitors = new ConcurrentHashMap<>();
    private final Set<Reference> spawned = ConcurrentHashMap.newKeySet();
    private final Map<Term, Term> watchers = new ConcurrentHashMap<>();
    private final AtomicLong unlinks = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();

    LocalProcess(Connection connection, Pid pid, Receiver receiver) {
        this.connection = connection;
        this.pid = pid;
        this.receiver = receiver;
    }

    /** The pid by which the peer knows this process. */
    public Pid pid() {
        return pid;
    }

    /** A reference that nobody else has. */
    public Reference newReference() {
        return connection.newReference();
    }

    /** Sends a message to a process of the peer; to one that is gone it does nothing, as in Erlang. */
    public void send(Pid to, Term message) {
        connection.send(out -> Frames.send(out, to, message));
    }

    /** Sends a message to the process that the peer has registered under that name, if there is one. */
    public void send(Atom name, Term message) {
        connection.send(out -> Frames.sendToName(out, pid, name, message));
    }

    /** Sends a message without ever waiting, as a {@link Receiver} must; if the connection has ended it does nothing. */
    public void reply(Pid to, Term message) {
        connection.trySend(out -> Frames.send(out, to, message));
    }

    /** Sends many messages in few writes; see {@link Batch}. */
    public void sendAll(int count, Batch batch) {
        int[] next = {0};
        while (next[0] < count) {
            connection.send(out -> next[0] = fill(next[0], count, batch, out));
        }
    }

    private static int fill(int from, int count, Batch batch, ByteBuilder out) {
        int limit = out.size() + CHUNK;
        int next = from;
        while (next < count && out.size() < limit) {
            batch.packet(next++, out);
        }
        return next;
    }

    /** Starts a process on the peer; the reference comes back with its {@link Signal.SpawnReply} or {@link Signal.Down}. */
    public Reference spawn(SpawnRequest request, Pid groupLeader) {
        Reference reference = newReference();
        spawn(reference, request, groupLeader);
        return reference;
    }

    /** The same under a reference that was made before, so that answers cannot overtake its booking. */
    public void spawn(Reference reference, SpawnRequest request, Pid groupLeader) {
        spawned.add(reference);
        connection.send(out -> Frames.spawn(out, reference, pid, groupLeader, request));
    }

    /** Forgets a spawn request: neither its answer nor the end of its process is delivered after this. */
    public void abandon(Reference request) {
        spawned.remove(request);
    }

    /** Watches a process of the peer: one {@link Signal.Down} follows, at once if it is gone already. */
    public Reference monitor(Pid process) {
        return monitorAny(process);
    }

    /** Watches the process registered under that name now. */
    public Reference monitor(Atom name) {
        return monitorAny(name);
    }

    private Reference monitorAny(Term process) {
        Reference reference = newReference();
        monitor(process, reference);
        return reference;
    }

    /** Watches a pid or a registered name, under a reference made before, so that no answer overtakes its booking. */
    public void monitor(Term process, Reference reference) {
        monitors.put(reference, process);
        connection.send(out -> Frames.monitor(out, pid, process, reference));
    }

    /** Stops watching; no {@link Signal.Down} with that reference is delivered after this. */
    public void demonitor(Reference reference) {
        Term process = monitors.remove(reference);
        if (process != null) {
            connection.send(out -> Frames.demonitor(out, pid, process, reference));
        }
    }

    /** Links to a process of the peer: if one of the two ends, the other gets a {@link Signal.Exit}. */
    public void link(Pid other) {
        links.add(other);
        connection.send(out -> Frames.link(out, pid, other));
    }

    /** Takes the link away; no exit by it is delivered after this. */
    public void unlink(Pid other) {
        if (links.remove(other)) {
            connection.send(out -> Frames.unlink(out, unlinks.incrementAndGet(), pid, other));
        }
    }

    /** Sends an exit signal, as {@code erlang:exit/2}. */
    public void exit(Pid other, Term reason) {
        connection.send(out -> Frames.exitSignal(out, pid, other, reason));
    }

    /** Ends the process with reason {@code normal}. */
    @Override
    public void close() {
        close(NORMAL);
    }

    /** Ends the process: those linked to it or watching it learn the reason, and nothing reaches it any more. */
    public void close(Term reason) {
        if (closed.compareAndSet(false, true)) {
            connection.forget(this);
            connection.trySend(out -> farewell(out, reason));
        }
    }

    private void farewell(ByteBuilder out, Term reason) {
        monitors.forEach((reference, process) -> Frames.demonitor(out, pid, process, reference));
        links.forEach(other -> Frames.exit(out, pid, other, reason));
        watchers.forEach((reference, watcher) -> Frames.down(out, pid, watcher, reference, reason));
    }

    Receiver receiver() {
        return receiver;
    }

    void linkedBy(Pid other) {
        links.add(other);
    }

    void unlinkedBy(Pid other) {
        links.remove(other);
    }

    void exitByLink(Pid from, Term reason) {
        if (links.remove(from)) {
            receiver.signal(new Signal.Exit(from, reason));
        }
    }

    void watchedBy(Term watcher, Term reference) {
        watchers.put(reference, watcher);
    }

    void watchedNoMore(Term reference) {
        watchers.remove(reference);
    }

    void down(Reference reference, Term process, Term reason) {
        if (monitors.remove(reference) != null || spawned.remove(reference)) {
            receiver.signal(new Signal.Down(reference, process, reason));
        }
    }

    void spawnReply(Reference request, Term result) {
        boolean wanted = result instanceof Pid ? spawned.contains(request) : spawned.remove(request);
        if (wanted) {
            receiver.signal(new Signal.SpawnReply(request, result));
        }
    }
}
