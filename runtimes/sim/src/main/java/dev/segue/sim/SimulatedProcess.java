package dev.segue.sim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process of the simulated node, as the node keeps it. Guarded by the node's lock. */
final class SimulatedProcess {

    final SimulatedPid pid;
    final Role role;
    final String application;
    final String module;
    /** The websocket that it stands behind, the listener of an acceptor or connection, the server that a caller waits for. */
    final @Nullable SimulatedProcess owner;

    /** What stands behind a websocket. */
    final List<SimulatedProcess> channels = new ArrayList<>();

    Behaviour behaviour = Behaviour.HEALTHY;
    boolean alive = true;
    boolean suspended;
    /** What its state looks like. */
    String state = "";
    /** The digest of the code that it never leaves; empty for a healthy process. */
    String pinned = "";
    /** Until when it answers nobody, on the node's clock. */
    long busyUntil;
    /** Whether a supervisor says which module it runs. */
    boolean supervised = true;
    /** Whether the busy spell of its behaviour has begun. */
    boolean busySpellSpent;
    /** Messages that wait for it. */
    long queue;
    /** Messages that it has served. */
    long served;
    /** Nanoseconds between two messages that it gets; 0 if it gets none. */
    long period;
    /** When the first message of its stream comes. */
    long phase;
    /** Until when its stream is accounted for. */
    long settledAt;

    SimulatedProcess(SimulatedPid pid, Role role, String application, String module, @Nullable SimulatedProcess owner) {
        this.pid = pid;
        this.role = role;
        this.application = application;
        this.module = module;
        this.owner = owner;
    }

    /** The websocket that it stands behind, if it does. */
    @Nullable
    SimulatedProcess transport() {
        return owner != null && owner.role == Role.WEBSOCKET ? owner : null;
    }

    /** Whether a system message is ever sent to it. */
    boolean speaksSystem() {
        return role.speaksSystem() && !behaviour.deaf();
    }

    /** How many messages of its stream have come until then. */
    long arrivals(long time) {
        return period == 0 || time < phase ? 0 : (time - phase) / period + 1;
    }

    /** How many messages wait, as the target shows it: a suspended transport leaves the rest in the socket. */
    long shownQueue() {
        return role == Role.WEBSOCKET ? Math.min(2, queue) : queue;
    }
}
