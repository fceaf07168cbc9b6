package dev.segue.sim;

import dev.segue.testkit.Fixture;
import dev.segue.testkit.RuntimeContract;

class SimulatorContractTest extends RuntimeContract {

    @Override
    protected Fixture open() {
        return new SimulatorFixture(SimulatedNode.start(Scenario.of(
                BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000),
                BuiltInScenario.small("lobby").idle("clock"),
                BuiltInScenario.small("clock").idle())));
    }
}
