package dev.segue.run;

import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.plan.Upgrade;
import dev.segue.resolve.Touch;
import dev.segue.runtime.Capability;
import dev.segue.runtime.Code;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Processes;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.value.Handle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all steps of one run share: the target and what the run keeps of it. */
final class Surroundings {

    final UpgradeRuntime runtime;
    final Teller teller;
    final Ledger ledger = new Ledger();
    final KnownProcesses known = new KnownProcesses();
    final Changing changing = new Changing(known);
    final GuardKeeper guard;
    /** The releases that this run has installed. */
    final Set<String> installed = ConcurrentHashMap.newKeySet();

    final Map<String, List<Handle>> unfinished = new ConcurrentHashMap<>();
    private final @Nullable CodeKeeper code;
    private final @Nullable Suspender suspender;
    private volatile List<PlannedStep> steps = List.of();

    Surroundings(UpgradeRuntime runtime, Upgrade upgrade, RunOptions options, Teller teller) {
        this.runtime = runtime;
        this.teller = teller;
        guard = new GuardKeeper(runtime.capability(Guards.class));
        String application = Objects.requireNonNullElse(upgrade.app(), "");
        String targetVersion = Objects.requireNonNullElse(upgrade.to(), "");
        Optional<Code> offered = runtime.capability(Code.class);
        code = offered.map(found -> new CodeKeeper(found, application, targetVersion, options.codeDirectory()))
                .orElse(null);
        Optional<Processes> processes = runtime.capability(Processes.class);
        suspender = processes
                .map(found -> new Suspender(found, ledger, guard, known, runtime.clock(), teller))
                .orElse(null);
    }

    /** Takes up a plan, which is what is carried out from here on. */
    void take(Plan plan) {
        steps = plan.steps();
    }

    /** The steps of the plan. */
    List<PlannedStep> steps() {
        return steps;
    }

    /** What the steps of the plan change. */
    Set<Touch> planned() {
        return steps.stream().flatMap(step -> step.changes().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a step of the plan needs a capability. */
    boolean plans(Class<? extends Capability> kind) {
        return steps.stream()
                .map(PlannedStep::step)
                .filter(Objects::nonNull)
                .anyMatch(step -> step.effects().capabilities().contains(kind.getSimpleName()));
    }

    /** A capability that the plan has been checked for. */
    <C extends Capability> C capability(Class<C> kind) {
        return runtime.capability(kind)
                .orElseThrow(() -> new RuntimeFailure.NotSupported(runtime.target()
                                .node() + " offers no " + kind.getSimpleName().toLowerCase(Locale.ROOT)));
    }

    CodeKeeper code() {
        return needed(code, "code");
    }

    Suspender suspender() {
        return needed(suspender, "processes");
    }

    private <T> T needed(@Nullable T offered, String what) {
        if (offered == null) {
            throw new RuntimeFailure.NotSupported(runtime.target().node() + " offers no " + what);
        }
        return offered;
    }
}
