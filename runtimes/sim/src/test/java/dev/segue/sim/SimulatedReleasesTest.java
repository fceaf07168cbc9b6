package dev.segue.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.runtime.UpgradeRuntime;
import dev.segue.sim.ReleaseShape.Breaks;
import dev.segue.sim.ReleaseShape.Status;
import dev.segue.testkit.ReleaseFixture;
import dev.segue.testkit.ReleasesContract;
import java.time.Duration;
import java.util.List;

/** The release handler of the simulator keeps the contract. */
final class SimulatedReleasesTest extends ReleasesContract {

    @Override
    protected ReleaseFixture open() {
        ReleasesShape releases = ReleasesShape.pair(List.of("chat"), "0.1.0", "0.2.0", Status.PACKED);
        SimulatedNode node =
                SimulatedNode.start(Scenario.of(BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000))
                        .withReleases(releases));
        return new Simulated(node, node.connect(), releases.release("0.2.0").orElseThrow());
    }

    private record Simulated(SimulatedNode node, UpgradeRuntime runtime, ReleaseShape packed)
            implements ReleaseFixture {

        @Override
        public void demandServed(String version) {
            node.passWithoutRunner(Duration.ofSeconds(3));
            assertEquals(0, node.counts().crashed());
            assertEquals(200, node.snapshot().count(Role.WEBSOCKET));
            assertEquals(
                    200,
                    node.snapshot().processes().values().stream()
                            .filter(process -> process.module().equals("chat_counter"))
                            .filter(process -> process.state().equals("state of " + version))
                            .count());
        }

        @Override
        public void breakBeforePoint() {
            replace(packed.breaking(Breaks.BEFORE));
        }

        @Override
        public void breakAfterPoint() {
            replace(packed.breaking(Breaks.AFTER));
        }

        @Override
        public void removeInstructions() {
            replace(packed.withoutInstructions());
        }

        private void replace(ReleaseShape other) {
            node.replaceRelease(new ReleaseShape(
                    other.version(), Status.UNPACKED, other.applications(), other.from(), other.breaks()));
        }

        @Override
        public void holdOldCode() {
            node.holdOldCode("chat_counter");
        }

        @Override
        public void close() {
            node.die();
        }
    }
}
