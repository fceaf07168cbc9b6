package dev.segue.sim;

import dev.segue.runtime.Listeners;
import dev.segue.value.AtomValue;
import java.util.ArrayList;
import java.util.List;

/** A listener as the node keeps it. Guarded by the node's lock. */
final class SimulatedListener {

    /** How many clients the operating system keeps waiting. */
    static final int BACKLOG = 1024;

    final String application;
    final ListenerShape shape;
    final SimulatedProcess process;
    final List<SimulatedProcess> acceptors = new ArrayList<>();
    boolean suspended;
    Listeners.Pause pause = Listeners.Pause.QUEUE;
    /** Clients in the backlog. */
    int waiting;
    /** Until when newcomers are accounted for. */
    long settledAt;
    /** Joins that wait until a websocket runs again. */
    long waitingJoins;

    SimulatedListener(String application, ListenerShape shape, SimulatedProcess process) {
        this.application = application;
        this.shape = shape;
        this.process = process;
    }

    /** As the run sees it. */
    Listeners.Listener view() {
        boolean closed = suspended && pause == Listeners.Pause.REFUSE;
        return new Listeners.Listener(
                new AtomValue(shape.id()),
                shape.transport(),
                closed ? 0 : shape.port(),
                suspended,
                shape.acceptors(),
                process.pid);
    }
}
