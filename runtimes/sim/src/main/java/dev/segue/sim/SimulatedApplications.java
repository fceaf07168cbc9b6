package dev.segue.sim;

import dev.segue.runtime.Applications;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The applications of a simulated node. */
final class SimulatedApplications implements Applications {

    private static final Duration START = Duration.ofMillis(20);

    private final SimulatedNode node;
    private final Connection connection;

    SimulatedApplications(SimulatedNode node, Connection connection) {
        this.node = node;
        this.connection = connection;
    }

    static List<Application> running(World world) {
        return world.applications.values().stream()
                .filter(application -> application.running)
                .map(application -> new Application(application.shape.name(), application.version))
                .toList();
    }

    @Override
    public List<Application> running() {
        return connection.run(Operation.READ, "list the applications", () -> running(node.world()));
    }

    @Override
    public Optional<String> version(String application) {
        return connection.run(
                Operation.READ,
                "read the version of " + application,
                () -> Optional.ofNullable(node.world().applications.get(application))
                        .map(known -> known.version));
    }

    @Override
    public List<String> nodes() {
        return connection.run(
                Operation.READ,
                "list the nodes",
                () -> node.world().scenario.nodes().stream().sorted().toList());
    }

    @Override
    public void start(String application) {
        connection.run(Operation.START, "start " + application, () -> {
            node.world().spend(START);
            SimulatedApplication known = known(application);
            if (!known.running) {
                node.population().start(known);
            }
            return known;
        });
    }

    @Override
    public void stop(String application) {
        connection.run(Operation.STOP, "stop " + application, () -> {
            node.world().spend(START);
            SimulatedApplication known = known(application);
            if (!known.running) {
                throw new RuntimeFailure.Refused("the application %s is not running".formatted(application));
            }
            node.population().stop(known);
            return known;
        });
    }

    private SimulatedApplication known(String application) {
        SimulatedApplication known = node.world().applications.get(application);
        if (known == null) {
            throw new RuntimeFailure.Refused("there is no application %s on %s".formatted(application, node.name()));
        }
        return known;
    }
}
