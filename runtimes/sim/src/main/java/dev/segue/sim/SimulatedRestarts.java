package dev.segue.sim;

import dev.segue.runtime.Applications.Application;
import dev.segue.runtime.Restarts;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Restarts of a simulated node: it boots what its scenario says, and whoever was connected is gone. */
final class SimulatedRestarts implements Restarts {

    /** What {@code init:restart} of a bare node takes. */
    private static final Duration BOOT = Duration.ofMillis(2_500);

    private final SimulatedNode node;
    private final Connection connection;

    SimulatedRestarts(SimulatedNode node, Connection connection) {
        this.node = node;
        this.connection = connection;
    }

    /** Lets a node boot anew. */
    static void reboot(SimulatedNode node) {
        node.reboot();
        node.world().spend(BOOT);
    }

    @Override
    public void demandReturn(String application) {
        connection.run(Operation.READ, "read what " + node.name() + " boots", () -> {
            SimulatedApplication known = node.world().applications.get(application);
            if (known == null) {
                throw new RuntimeFailure.Refused(
                        "there is no application %s on %s".formatted(application, node.name()));
            }
            if (!known.boots.equals(known.version)) {
                throw new RuntimeFailure.Refused("%s runs %s %s and would boot %s"
                        .formatted(node.name(), application, known.version, known.boots));
            }
            return known;
        });
    }

    @Override
    public List<Application> restart(Collection<String> awaited, Duration patience) {
        return connection.run(Operation.RESTART, "restart the node", () -> {
            reboot(node);
            return SimulatedApplications.running(node.world());
        });
    }
}
