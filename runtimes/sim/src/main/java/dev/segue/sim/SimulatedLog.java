package dev.segue.sim;

import dev.segue.runtime.TargetLog;

/** The log of a simulated node. */
final class SimulatedLog implements TargetLog {

    private final SimulatedNode node;
    private final Connection connection;

    SimulatedLog(SimulatedNode node, Connection connection) {
        this.node = node;
        this.connection = connection;
    }

    @Override
    public void log(Level level, String message) {
        connection.run(
                Operation.LOG,
                "log: " + message,
                () -> node.world().log.add(new LogLine(node.world().time(), level, message)));
    }
}
