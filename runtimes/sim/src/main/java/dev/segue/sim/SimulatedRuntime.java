package dev.segue.sim;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Calls;
import dev.segue.runtime.Capability;
import dev.segue.runtime.Code;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Rehearsals;
import dev.segue.runtime.Releases;
import dev.segue.runtime.Restarts;
import dev.segue.runtime.Target;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.TargetLog;
import dev.segue.runtime.UpgradeRuntime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A simulated node, open for upgrading. It has every capability; a release handler if its scenario has releases. */
public final class SimulatedRuntime implements UpgradeRuntime {

    private final SimulatedNode node;
    private final Connection connection;
    private final TargetClock clock;
    private final Map<Class<? extends Capability>, Capability> capabilities;

    SimulatedRuntime(SimulatedNode node) {
        this.node = node;
        this.connection = new Connection(node);
        this.clock = new SimulatedClock(node);
        SimulatedCode code = new SimulatedCode(node, connection);
        Map<Class<? extends Capability>, Capability> offered = new HashMap<>(Map.of(
                Applications.class, new SimulatedApplications(node, connection, code),
                Calls.class, new SimulatedCalls(node, connection),
                Code.class, code,
                Guards.class, new SimulatedGuards(node, connection),
                Listeners.class, new SimulatedListeners(node, connection),
                Processes.class, new SimulatedProcesses(node, connection),
                Rehearsals.class, new SimulatedRehearsals(node),
                Restarts.class, new SimulatedRestarts(node, connection),
                TargetLog.class, new SimulatedLog(node, connection)));
        node.world()
                .releases
                .ifPresent(book -> offered.put(Releases.class, new SimulatedReleases(node, connection, book)));
        this.capabilities = Map.copyOf(offered);
    }

    /** The node itself, to look at or to harm. */
    public SimulatedNode node() {
        return node;
    }

    /** How often each operation was asked for over this connection; what was never asked for is not in it. */
    public Map<Operation, Integer> operations() {
        return connection.operations();
    }

    @Override
    public Target target() {
        return new Target("sim", node.name(), node.world().scenario.platform());
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> kind) {
        return Optional.ofNullable(capabilities.get(kind)).map(kind::cast);
    }

    @Override
    public TargetClock clock() {
        return clock;
    }

    @Override
    public void close() {
        connection.close("the connection to " + node.name() + " is closed");
    }
}
