package dev.segue;

import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.StepArgument;
import dev.segue.runtime.Releases;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the steps of a plan that install releases will let the target do, by reading alone. */
final class ReleaseSteps {

    private final Parameters parameters;
    private final Plan plan;

    ReleaseSteps(Parameters parameters, Plan plan) {
        this.parameters = parameters;
        this.plan = plan;
    }

    /** One for each such step whose version is known before the run. */
    List<PlannedRelease> on(UpgradeRuntime runtime) {
        Optional<Releases> releases = runtime.capability(Releases.class);
        List<PlannedRelease> found = new ArrayList<>();
        for (PlannedStep step : plan.steps()) {
            if (releases.isPresent() && step.name().equals(Plan.INSTALL_RELEASE)) {
                Optional<String> version = version(step);
                // What runs when a second release is installed is the first.
                boolean first = found.isEmpty();
                version.map(known -> first
                                ? planned(step, known, releases.get())
                                : without(step, "what leads to " + known + " is known once the release before it runs"))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<String> version(PlannedStep step) {
        StepArgument argument =
                step.step() == null ? null : step.step().arguments().get("v");
        return Optional.ofNullable(argument)
                .flatMap(given -> parameters.known(given.value(), Parameters.of(plan)))
                .filter(StringValue.class::isInstance)
                .map(value -> ((StringValue) value).text());
    }

    private static PlannedRelease planned(PlannedStep step, String version, Releases releases) {
        try {
            releases.demandInstall(version);
            return new PlannedRelease(step.index(), releases.instructions(version), Optional.empty());
        } catch (RuntimeFailure.Refused | RuntimeFailure.NotSupported refused) {
            return without(step, refused.message());
        }
    }

    private static PlannedRelease without(PlannedStep step, String why) {
        return new PlannedRelease(step.index(), Optional.empty(), Optional.of(why));
    }
}
