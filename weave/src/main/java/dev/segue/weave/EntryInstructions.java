package dev.segue.weave;

import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.term.Term;
import dev.segue.plan.Carrier;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.plan.Upgrade;
import dev.segue.source.Diagnostic;
import dev.segue.weave.compile.Pass;
import dev.segue.weave.compile.Policy;
import dev.segue.weave.compile.RelupWork;
import dev.segue.weave.compile.StepCompiler;
import dev.segue.weave.compile.WovenStep;
import dev.segue.weave.place.GivenRelup;
import dev.segue.weave.place.Substitutes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Makes the instructions of a woven entry out of its plan. */
final class EntryInstructions {
    private final StepCompiler compiler;
    private final Plan plan;
    private final int point;
    private final GivenRelup given;
    private final Substitutes substitutes;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Integer> own = new ArrayList<>();
    private final Pass pass = new Pass();
    private final List<Making> makings = new ArrayList<>();

    /**
     * Of an entry.
     *
     * @param upgrade between which releases it leads
     * @param given the relup's instructions that the plan was given
     */
    EntryInstructions(Plan plan, Upgrade upgrade, GivenRelup given) {
        this.compiler = new StepCompiler(plan, upgrade);
        this.plan = plan;
        this.point = plan.pointOfNoReturn();
        this.given = given;
        this.substitutes = new Substitutes(given, plan);
        this.found.addAll(substitutes.diagnostics());
        this.found.addAll(compiler.diagnostics());
        for (PlannedStep step : plan.steps()) {
            if (step.step() != null || substitutes.contains(step)) {
                own.add(step.index());
            }
        }
    }

    /** What cannot be woven, and what acts otherwise when woven. */
    List<Diagnostic> diagnostics() {
        return found;
    }

    /** In the order of the plan. */
    List<WovenInstruction> all() {
        for (PlannedStep step : plan.steps()) {
            Carrier carrier = step.carrier();
            if (carrier != null) {
                carried(step, carrier);
            } else if (step.step() != null) {
                inserted(step);
            }
        }
        return finished();
    }

    private List<WovenInstruction> finished() {
        Iterator<List<Term>> forms = pass.forms().iterator();
        List<WovenInstruction> all = new ArrayList<>(makings.size());
        for (Making making : makings) {
            all.add(
                    switch (making) {
                        case Making.Given kept -> kept.done();
                        case Making.Evaluated evaluated -> evaluated.done(forms.next());
                    });
        }
        return all;
    }

    private boolean isBefore(PlannedStep step) {
        return step.index() < point;
    }

    private boolean isLast(PlannedStep step) {
        return !own.isEmpty() && step.index() == own.getLast();
    }

    private void carried(PlannedStep step, Carrier carrier) {
        RelupInstruction before = given.instruction(carrier.index());
        for (RelupInstruction each : given.instructions(carrier)) {
            if (substitutes.contains(step)) {
                evaluated(step, RelupWork.of(each, policy(step), isLast(step)), WovenInstruction.Origin.REPLACED);
            } else {
                makings.add(Making.Given.of(step, each, before));
            }
        }
    }

    private void inserted(PlannedStep step) {
        boolean first = step.index() == own.getFirst();
        WovenStep made = compiler.weave(step.index(), policy(step), first, isLast(step));
        found.addAll(made.diagnostics());
        evaluated(step, made, WovenInstruction.Origin.INSERTED);
    }

    private void evaluated(PlannedStep step, WovenStep made, WovenInstruction.Origin origin) {
        pass.add(made, isBefore(step));
        makings.add(new Making.Evaluated(step, origin));
    }

    private Policy policy(PlannedStep step) {
        if (isBefore(step)) {
            return Policy.BEFORE;
        }
        return switch (plan.policy()) {
            case ROLLBACK -> Policy.ROLLBACK;
            case RESTART -> Policy.RESTART;
            case HALT -> Policy.HALT;
        };
    }
}
