package dev.segue.sim;

import dev.segue.runtime.Listeners;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The listeners of a simulated node, and the processes that came in through them. */
final class SimulatedListeners implements Listeners {

    private final SimulatedNode node;
    private final Connection connection;

    SimulatedListeners(SimulatedNode node, Connection connection) {
        this.node = node;
        this.connection = connection;
    }

    @Override
    public List<Listener> listeners(String application) {
        return connection.run(Operation.READ, "list the listeners of " + application, () -> {
            SimulatedApplication known = node.world().applications.get(application);
            return known == null
                    ? List.<Listener>of()
                    : known.listeners.stream()
                            .map(SimulatedListener::view)
                            .sorted(Comparator.comparing(
                                    listener -> listener.id().literal()))
                            .toList();
        });
    }

    @Override
    public List<Handle> acceptors(String application) {
        return processes(application, EnumSet.of(Role.ACCEPTOR));
    }

    @Override
    public List<Handle> connections(String application) {
        return processes(application, EnumSet.of(Role.CONNECTION, Role.WEBSOCKET));
    }

    @Override
    public List<Handle> requests(String application) {
        return processes(application, EnumSet.of(Role.REQUEST));
    }

    @Override
    public List<Handle> websockets(String application) {
        return processes(application, EnumSet.of(Role.WEBSOCKET));
    }

    @Override
    public List<Handle> channels(String application) {
        return processes(application, EnumSet.of(Role.CHANNEL));
    }

    private List<Handle> processes(String application, Set<Role> roles) {
        return connection.run(Operation.READ, "list processes of " + application, () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            node.traffic().settle();
            return node
                    .world()
                    .processes(process -> process.application.equals(application) && roles.contains(process.role))
                    .stream()
                    .map(process -> (Handle) process.pid)
                    .toList();
        });
    }

    @Override
    public void suspend(Listener listener, Pause pause) {
        connection.run(
                Operation.SUSPEND_LISTENER,
                "suspend the listener " + listener.id().literal(),
                () -> {
                    SimulatedListener known = known(listener);
                    node.traffic().settle();
                    CostModel costs = node.world().scenario.costs();
                    Duration stopping = costs.acceptor().multipliedBy(known.acceptors.size());
                    known.acceptors.forEach(node.population()::kill);
                    known.acceptors.clear();
                    known.suspended = true;
                    known.pause = pause;
                    node.world().spend(pause == Pause.QUEUE ? stopping : costs.listener());
                    return known;
                });
    }

    @Override
    public void resume(Listener listener) {
        connection.run(
                Operation.RESUME_LISTENER,
                "resume the listener " + listener.id().literal(),
                () -> {
                    SimulatedListener known = known(listener);
                    CostModel costs = node.world().scenario.costs();
                    Duration starting = costs.acceptor().multipliedBy(2L * known.shape.acceptors());
                    boolean queued = known.pause == Pause.QUEUE;
                    node.release(listener);
                    node.world().spend(queued ? starting : costs.listener());
                    return known;
                });
    }

    private SimulatedListener known(Listener listener) {
        SimulatedListener known = node.listener(listener.process());
        if (known == null) {
            throw new RuntimeFailure.Refused("there is no listener %s on %s any more"
                    .formatted(listener.id().literal(), node.name()));
        }
        return known;
    }
}
