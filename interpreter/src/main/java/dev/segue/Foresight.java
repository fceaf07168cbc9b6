package dev.segue;

import dev.segue.plan.Plan;
import dev.segue.run.FreezeForecast;
import dev.segue.run.RunOptions;
import dev.segue.run.Runner;
import dev.segue.runtime.Applications;
import dev.segue.runtime.Rehearsals;
import dev.segue.runtime.Restarts;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.source.Diagnostic;
import dev.segue.source.PlanCode;
import dev.segue.source.Span;
import dev.segue.syntax.Header;
import dev.segue.value.DurationValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be known of a run before it begins, by looking at its target: whether it starts from
 * what runs there, and whether its policy and its budget can hold.
 */
final class Foresight {

    private final Script script;
    private final UpgradeRuntime runtime;
    private final boolean whole;
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * Looks ahead for a script on a target.
     *
     * @param whole whether the freeze is foreseen also where no budget depends on it, which takes as long as the run
     */
    Foresight(Script script, UpgradeRuntime runtime, boolean whole) {
        this.script = script;
        this.runtime = runtime;
        this.whole = whole;
    }

    /** The plan with what is foreseen; no plan where that forbids it. */
    Planning of(Planning planning, Runner runner, RunOptions options) {
        Optional<Plan> plan = planning.plan();
        if (plan.isEmpty()) {
            return planning;
        }
        if (plan.get().policy() == Header.Policy.RESTART) {
            restart();
        }
        version(plan.get());
        boolean depends = whole || plan.get().freezeLimit() != null;
        Plan foreseen = depends ? freeze(plan.get(), runner, options) : plan.get();
        List<Diagnostic> all = new ArrayList<>(planning.diagnostics());
        all.addAll(found);
        boolean refused = found.stream().anyMatch(Diagnostic::isError);
        return new Planning(refused ? Optional.empty() : Optional.of(foreseen), all);
    }

    /** A run for another version than the one that runs is hardly meant, and may do no harm all the same. */
    private void version(Plan plan) {
        Header header = script.file().header();
        if (header != null) {
            runtime.capability(Applications.class)
                    .flatMap(applications -> RunningVersion.remark(plan, header, applications))
                    .ifPresent(found::add);
        }
    }

    /** A restart must bring back what runs now. */
    private void restart() {
        Optional<Restarts> restarts = runtime.capability(Restarts.class);
        Optional<Applications> applications = runtime.capability(Applications.class);
        if (restarts.isEmpty() || applications.isEmpty()) {
            return;
        }
        for (String application : script.shape().applications()) {
            try {
                if (applications.get().version(application).isPresent()) {
                    restarts.get().demandReturn(application);
                }
            } catch (RuntimeFailure.Refused refused) {
                found.add(Diagnostic.of(
                                PlanCode.NO_RESTART,
                                Objects.requireNonNull(header().policy()).span(),
                                "a restart would not bring the old version back: " + refused.message())
                        .withHint("put the old version back where the node boots it from, or take `on failure"
                                + " rollback`, which undoes in the running system"));
            }
        }
    }

    private Plan freeze(Plan plan, Runner runner, RunOptions options) {
        FreezeForecast forecast = runtime.capability(Rehearsals.class)
                .map(rehearsals -> rehearse(plan, runner, options, rehearsals))
                .orElseGet(() -> FreezeForecast.unknown(
                        "there is no data about " + runtime.target().node()));
        DurationValue limit = plan.freezeLimit();
        if (forecast.longest() == null) {
            if (limit != null) {
                found.add(notPredicted(forecast.whyUnknown()));
            }
            return plan;
        }
        if (limit != null && forecast.longest().compareTo(limit.toJava()) > 0) {
            found.add(tooLong(forecast, limit));
        }
        return plan.withPredictedFreeze(forecast.rounded());
    }

    private static FreezeForecast rehearse(Plan plan, Runner runner, RunOptions options, Rehearsals rehearsals) {
        try (UpgradeRuntime copy = rehearsals.rehearsal()) {
            return FreezeForecast.by(plan, Parameters.of(plan), runner, copy, options);
        }
    }

    private Diagnostic notPredicted(String why) {
        return Diagnostic.of(
                        PlanCode.FREEZE_NOT_PREDICTED,
                        budget(),
                        "how long processes will be suspended is not predicted: " + why)
                .withHint("the limit holds while the script runs; a scenario of the target's shape (--runtime"
                        + " sim:FILE.yaml) predicts it");
    }

    private Diagnostic tooLong(FreezeForecast forecast, DurationValue limit) {
        Diagnostic refusal = Diagnostic.of(
                        PlanCode.FREEZE_TOO_LONG,
                        budget(),
                        "a process would be suspended for %s, and at most %s is allowed"
                                .formatted(forecast.longestTime(), limit.literal()))
                .withHint("shorten what runs between suspend and resume, move it out of there, or allow more");
        return forecast.slowest()
                .map(step -> refusal.withRelated(
                        "this step takes the longest of those in between: " + forecast.slowestTime(), step.span()))
                .orElse(refusal);
    }

    private Span budget() {
        return Objects.requireNonNull(header().freezeLimit()).span();
    }

    // Policies and budgets are options of a header, so there is one where there is either.
    private Header header() {
        return Objects.requireNonNull(script.file().header());
    }
}
