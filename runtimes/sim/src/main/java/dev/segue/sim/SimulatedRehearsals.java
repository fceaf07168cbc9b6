package dev.segue.sim;

import dev.segue.runtime.Rehearsals;
import dev.segue.runtime.UpgradeRuntime;
import java.util.ArrayList;
import java.util.List;

/**
 * A simulated node stands for itself: a copy of it is one more of the same scenario, at its start, with the versions that
 * run by now.
 */
final class SimulatedRehearsals implements Rehearsals {

    private final SimulatedNode node;

    SimulatedRehearsals(SimulatedNode node) {
        this.node = node;
    }

    @Override
    public UpgradeRuntime rehearsal() {
        Scenario scenario = node.world().scenario.withoutMisfortunes();
        return SimulatedNode.start(scenario.withApplications(applications(scenario)))
                .connect();
    }

    private List<ApplicationShape> applications(Scenario scenario) {
        return node.locked(() -> {
            List<ApplicationShape> now = new ArrayList<>();
            for (ApplicationShape shape : scenario.applications()) {
                SimulatedApplication known = node.world().applications.get(shape.name());
                now.add(
                        known != null && shape.version(known.version).isPresent()
                                ? shape.running(known.version)
                                : shape);
            }
            return now;
        });
    }
}
