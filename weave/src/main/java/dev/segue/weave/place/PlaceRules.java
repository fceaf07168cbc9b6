package dev.segue.weave.place;

import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.term.Atom;
import dev.segue.plan.Because;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.Step;
import dev.segue.source.Diagnostic;
import dev.segue.source.Span;
import dev.segue.source.WeaveCode;
import dev.segue.value.AtomValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must not stand where it stands among the instructions of a relup. */
public final class PlaceRules {
    private static final Set<String> DRAINING = Set.of("await_exit", "requests");

    private final GivenRelup given;
    private final Plan plan;
    private final Map<Atom, Span> suspended = new LinkedHashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    /** Of a plan that was given a relup. */
    public PlaceRules(GivenRelup given, Plan plan) {
        this.given = given;
        this.plan = plan;
    }

    /** All that is wrong, in the order of the plan. */
    public List<Diagnostic> check() {
        boolean restarts = plan.steps().stream()
                .anyMatch(step -> step.carrier() != null
                        && given.instruction(step.carrier().index()) instanceof RelupInstruction.RestartEmulator);
        for (PlannedStep planned : plan.steps()) {
            if (planned.carrier() != null) {
                follow(given.instruction(planned.carrier().index()), planned.span());
            } else if (planned.step() != null) {
                unloaded(planned, planned.step());
                draining(planned, planned.step());
                if (restarts) {
                    beforeRestart(planned);
                }
            }
        }
        return found;
    }

    private void follow(RelupInstruction instruction, Span span) {
        if (instruction instanceof RelupInstruction.Suspend suspend) {
            suspend.modules().forEach(module -> suspended.put(module, span));
        }
        if (instruction instanceof RelupInstruction.Resume resume) {
            resume.modules().forEach(suspended::remove);
        }
    }

    private void unloaded(PlannedStep planned, Step step) {
        Optional<StandardStep> standard = StandardStep.of(step);
        if (standard.isEmpty()) {
            return;
        }
        if (!given.isDecided(step)) {
            found.add(Diagnostic.of(
                            WeaveCode.UNKNOWN_WHEN_WEAVING,
                            planned.span(),
                            planned.name() + " is about an application that is not known when weaving.")
                    .withHint("give it an atom, a parameter or `app`"));
        } else if (standard.get() == StandardStep.LOAD_MODULES) {
            found.add(Diagnostic.of(
                            WeaveCode.NOTHING_LOADED,
                            planned.span(),
                            "The relup loads no module of "
                                    + given.application(step)
                                            .map(name -> new AtomValue(name).literal())
                                            .orElse("it")
                                    + " here, so there is nothing for load_modules to do.")
                    .withHint("let systools:make_relup make the relup from an appup that names the modules"));
        }
    }

    private void draining(PlannedStep planned, Step step) {
        if (suspended.isEmpty() || given.reach(step).functions().stream().noneMatch(DRAINING::contains)) {
            return;
        }
        Optional<String> application = given.application(step);
        suspended.entrySet().stream()
                .filter(each -> application
                        .map(name -> given.modules().mayBeOf(each.getKey(), name))
                        .orElse(true))
                .findFirst()
                .ifPresent(each -> found.add(Diagnostic.of(
                                WeaveCode.DRAINS_TOO_LATE,
                                planned.span(),
                                planned.name() + " waits for what needs "
                                        + each.getKey().name() + ", whose processes are suspended by then.")
                        .withRelated("they are suspended here", each.getValue())
                        .withHint("place it `before code_change`")));
    }

    private void beforeRestart(PlannedStep planned) {
        boolean placed = planned.because().stream()
                .anyMatch(because -> because.edge() == Because.Edge.BEFORE || because.edge() == Because.Edge.AFTER);
        if (!placed && planned.index() > plan.pointOfNoReturn()) {
            found.add(Diagnostic.of(
                            WeaveCode.BEFORE_RESTART,
                            planned.span(),
                            planned.name() + " runs before the node restarts, since nothing runs behind it.")
                    .withHint("say so: `before restart_emulator`"));
        }
    }
}
