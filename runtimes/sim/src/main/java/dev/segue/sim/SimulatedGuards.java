package dev.segue.sim;

import dev.segue.runtime.Guards;
import java.time.Duration;

/** The guards of a simulated node. */
final class SimulatedGuards implements Guards {

    private final SimulatedNode node;
    private final Connection connection;

    SimulatedGuards(SimulatedNode node, Connection connection) {
        this.node = node;
        this.connection = connection;
    }

    @Override
    public Guard start(Duration silence) {
        return connection.run(Operation.GUARD, "start a guard", () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            SimulatedGuard guard = new SimulatedGuard(connection, node, silence);
            node.world().guards.add(guard);
            return guard;
        });
    }
}
