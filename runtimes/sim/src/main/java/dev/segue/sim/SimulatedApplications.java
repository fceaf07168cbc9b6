package dev.segue.sim;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Counted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/** The applications of a simulated node. */
final class SimulatedApplications implements Applications {

    private static final Duration START = Duration.ofMillis(20);

    private final SimulatedNode node;
    private final Connection connection;
    private final SimulatedCode code;

    SimulatedApplications(SimulatedNode node, Connection connection, SimulatedCode code) {
        this.node = node;
        this.connection = connection;
        this.code = code;
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
                        .filter(known -> known.loaded)
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
    public OptionalLong freeMemory() {
        return connection.run(
                Operation.READ,
                "read the free memory",
                () -> node.world().scenario.freeMemory());
    }

    @Override
    public Restoration start(String application) {
        return connection.run(Operation.START, "start " + application, () -> {
            Fresh fresh = new Fresh(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            start(known(application), fresh);
            return once(() -> takeBack(fresh));
        });
    }

    /** What a start has brought. */
    private record Fresh(List<SimulatedApplication> started, List<SimulatedApplication> loaded, List<String> modules) {}

    private void start(SimulatedApplication application, Fresh fresh) {
        if (application.running) {
            return;
        }
        application.shape.needs().forEach(needed -> start(known(needed), fresh));
        node.world().spend(START);
        if (!application.loaded) {
            fresh.loaded().add(application);
        }
        fresh.started().add(application);
        fresh.modules().addAll(code.loadAbsent(application));
        node.population().start(application);
    }

    private void takeBack(Fresh fresh) {
        connection.run(
                Operation.STOP, "stop " + Counted.of(fresh.started().size(), "application", "applications"), () -> {
                    for (SimulatedApplication application : fresh.started().reversed()) {
                        node.world().spend(START);
                        node.population().stop(application);
                    }
                    fresh.loaded().forEach(application -> application.loaded = false);
                    fresh.modules().forEach(node.world().modules::remove);
                    return fresh;
                });
    }

    @Override
    public Restoration stop(String application) {
        return connection.run(Operation.STOP, "stop " + application, () -> {
            node.world().spend(START);
            SimulatedApplication known = known(application);
            if (!known.running) {
                throw new RuntimeFailure.Refused("the application %s is not running".formatted(application));
            }
            node.population().stop(known);
            return once(() -> start(application));
        });
    }

    @Override
    public Restoration unload(String application) {
        return connection.run(Operation.UNLOAD, "unload " + application, () -> {
            SimulatedApplication known = known(application);
            if (known.running || !known.loaded) {
                throw new RuntimeFailure.Refused(
                        "the application %s %s".formatted(application, known.running ? "still runs" : "is not loaded"));
            }
            known.loaded = false;
            return once(() -> connection.run(Operation.RESTORE, "load " + application, () -> {
                known.loaded = true;
                return known;
            }));
        });
    }

    /** Lets a restoration act once, unless it failed. */
    private static Restoration once(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (!done.get()) {
                action.run();
                done.set(true);
            }
        };
    }

    private SimulatedApplication known(String application) {
        SimulatedApplication known = node.world().applications.get(application);
        if (known == null) {
            throw new RuntimeFailure.Refused("there is no application %s on %s".formatted(application, node.name()));
        }
        return known;
    }
}
