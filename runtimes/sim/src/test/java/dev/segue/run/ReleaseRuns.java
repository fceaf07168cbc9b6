package dev.segue.run;

import dev.segue.sim.BuiltInScenario;
import dev.segue.sim.ReleaseShape;
import dev.segue.sim.ReleaseShape.Breaks;
import dev.segue.sim.ReleaseShape.Status;
import dev.segue.sim.ReleasesShape;
import dev.segue.sim.Scenario;
import java.util.List;
import java.util.function.UnaryOperator;

/** Scenarios with two releases of the chat application. */
final class ReleaseRuns {

    private ReleaseRuns() {}

    /** The second release is in that state, and a way leads to it and back. */
    static Scenario usual(Status status) {
        return scenario(status, release -> release);
    }

    /** The install of one of the two goes wrong. */
    static Scenario breaking(String version, Breaks how) {
        return scenario(
                Status.UNPACKED, release -> release.version().equals(version) ? release.breaking(how) : release);
    }

    /** Nothing leads to the second. */
    static Scenario withoutInstructions() {
        return scenario(Status.UNPACKED, ReleaseShape::withoutInstructions);
    }

    /** One of the two, which runs no longer, and whose install goes wrong past its point. */
    static ReleaseShape broken(String version) {
        return usual(Status.UNPACKED)
                .releases()
                .flatMap(releases -> releases.release(version))
                .orElseThrow()
                .breaking(Breaks.AFTER);
    }

    private static Scenario scenario(Status status, UnaryOperator<ReleaseShape> change) {
        ReleasesShape pair = ReleasesShape.pair(List.of("chat"), "0.1.0", "0.2.0", status);
        return Scenario.of(BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000))
                .withReleases(new ReleasesShape(
                        pair.name(), pair.releases().stream().map(change).toList()));
    }
}
