package dev.segue.sim;

import dev.segue.runtime.TargetShape;
import dev.segue.testkit.Fixture;
import dev.segue.testkit.RuntimeContract;
import java.util.List;
import java.util.Optional;

class SimulatorContractTest extends RuntimeContract {

    @Override
    protected Fixture open() {
        TargetShape shape = new TargetShape(List.of("chat"), Optional.of("0.1.0"), Optional.of("0.2.0"));
        return new SimulatorFixture(SimulatedNode.start(BuiltInScenario.of(shape)));
    }
}
