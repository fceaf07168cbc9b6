package dev.segue;

import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.plan.Upgrade;
import dev.segue.resolve.Direction;
import dev.segue.resolve.Step;
import dev.segue.runtime.Applications;
import dev.segue.runtime.Releases;
import dev.segue.source.Diagnostic;
import dev.segue.source.PlanCode;
import dev.segue.syntax.Header;
import dev.segue.syntax.Quoted;
import java.util.Objects;
import java.util.Optional;

/** Whether the application that a plan upgrades runs the version that it starts from. */
final class RunningVersion {
    private final Upgrade upgrade;
    private final Header.Versions versions;

    private RunningVersion(Upgrade upgrade, Header.Versions versions) {
        this.upgrade = upgrade;
        this.versions = versions;
    }

    /**
     * What to say if it runs another one; empty too where the plan is about releases, whose versions need not be those of
     * their applications.
     *
     * @throws dev.segue.runtime.RuntimeFailure if the target cannot be asked
     */
    static Optional<Diagnostic> remark(Plan plan, Header header, Applications applications) {
        Header.Versions versions = header.versions();
        String app = plan.upgrade().app();
        if (app == null || versions == null || isOfReleases(plan)) {
            return Optional.empty();
        }
        RunningVersion wanted = new RunningVersion(plan.upgrade(), versions);
        return applications
                .version(app)
                .filter(running -> !running.equals(plan.upgrade().from()))
                .map(running -> wanted.remark(app, running));
    }

    private static boolean isOfReleases(Plan plan) {
        return plan.steps().stream()
                .map(PlannedStep::step)
                .filter(Objects::nonNull)
                .map(Step::effects)
                .anyMatch(effects -> effects.capabilities().contains(Releases.class.getSimpleName()));
    }

    private Diagnostic remark(String app, String running) {
        boolean up = upgrade.direction() == Direction.UP;
        Quoted start = up ? versions.from() : versions.to();
        Quoted goal = up ? versions.to() : versions.from();
        if (running.equals(upgrade.to())) {
            return Diagnostic.of(PlanCode.OTHER_VERSION, goal.span(), "%s runs %s already".formatted(app, running))
                    .withHint("steps may find nothing to change; %s `--down` it leads to %s"
                            .formatted(up ? "with" : "without", start.text()));
        }
        return Diagnostic.of(
                        PlanCode.OTHER_VERSION,
                        start.span(),
                        "%s runs %s, and this starts from %s".formatted(app, running, start.text()))
                .withHint("make sure that it is the right script for the right target");
    }
}
