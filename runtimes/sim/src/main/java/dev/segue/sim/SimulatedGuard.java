package dev.segue.sim;

import dev.segue.runtime.Guards;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A guard on the simulated node. It watches the node's own clock. */
final class SimulatedGuard implements Guards.Guard {

    private final Connection connection;
    private final SimulatedNode node;
    private final long silence;
    private final Set<Guards.Entry> entries = new LinkedHashSet<>();
    private long heardAt;
    private boolean gone;

    SimulatedGuard(Connection connection, SimulatedNode node, Duration silence) {
        this.connection = connection;
        this.node = node;
        this.silence = World.nanos(silence);
        this.heardAt = node.world().now();
    }

    /** When it fires if it hears nothing more. */
    long deadline() {
        return heardAt + silence;
    }

    void heard(long time) {
        heardAt = time;
    }

    /** Resumes everything and goes. */
    void fire() {
        node.world().guards.remove(this);
        gone = true;
        node.world().note("guard fired for " + entries.size());
        for (Guards.Entry entry : List.copyOf(entries)) {
            switch (entry) {
                case Guards.Entry.Suspended suspended -> node.release(suspended.pid());
                case Guards.Entry.Paused paused -> node.release(paused.listener());
            }
        }
    }

    /** Goes without resuming anything: its node is restarted. */
    void vanish() {
        node.world().guards.remove(this);
        gone = true;
    }

    @Override
    public void add(List<Guards.Entry> more) {
        tell(() -> entries.addAll(more));
    }

    @Override
    public void remove(List<Guards.Entry> fewer) {
        tell(() -> fewer.forEach(entries::remove));
    }

    /** A message to a guard that is gone, or over a connection that is, has no effect, as on a real node. */
    private void tell(Runnable message) {
        node.locked(() -> {
            if (!gone && connection.isOpen()) {
                message.run();
            }
            return gone;
        });
    }

    @Override
    public boolean heartbeat() {
        return node.locked(() -> {
            connection.demandOpen();
            if (!gone && !node.world().runnerSilent) {
                heard(node.world().now());
            }
            return !gone;
        });
    }

    @Override
    public boolean isGone() {
        return node.locked(() -> gone || !connection.isOpen());
    }

    @Override
    public void dismiss() {
        connection.run(Operation.GUARD, "dismiss the guard", () -> {
            gone = true;
            node.world().guards.remove(this);
            return gone;
        });
    }
}
