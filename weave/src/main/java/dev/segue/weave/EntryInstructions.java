package dev.segue.weave;

import dev.segue.erlang.relup.Call;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.plan.Carrier;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.plan.Upgrade;
import dev.segue.source.Diagnostic;
import dev.segue.weave.compile.Policy;
import dev.segue.weave.compile.RelupWork;
import dev.segue.weave.compile.StepCompiler;
import dev.segue.weave.compile.WovenStep;
import dev.segue.weave.place.GivenRelup;
import dev.segue.weave.place.Substitutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the instructions of a woven entry out of its plan. */
final class EntryInstructions {
    private final StepCompiler compiler;
    private final Plan plan;
    private final int point;
    private final GivenRelup given;
    private final Substitutes substitutes;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Integer> own;

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
        this.own = plan.steps().stream()
                .filter(step -> step.step() != null || substitutes.contains(step))
                .map(PlannedStep::index)
                .toList();
    }

    /** What cannot be woven, and what acts otherwise when woven. */
    List<Diagnostic> diagnostics() {
        return found;
    }

    /** In the order of the plan. */
    List<WovenInstruction> all() {
        List<WovenInstruction> all = new ArrayList<>();
        for (PlannedStep step : plan.steps()) {
            Carrier carrier = step.carrier();
            if (carrier != null) {
                all.addAll(carried(step, carrier));
            } else if (step.step() != null) {
                all.add(inserted(step));
            }
        }
        return all;
    }

    private boolean isLast(PlannedStep step) {
        return !own.isEmpty() && step.index() == own.getLast();
    }

    private List<WovenInstruction> carried(PlannedStep step, Carrier carrier) {
        RelupInstruction before = given.instruction(carrier.index());
        return given.instructions(carrier).stream()
                .map(each -> substitutes.contains(step) ? replaced(step, each) : kept(step, each, before))
                .toList();
    }

    private static WovenInstruction kept(PlannedStep step, RelupInstruction now, RelupInstruction before) {
        WovenInstruction.Origin origin =
                now.equals(before) ? WovenInstruction.Origin.KEPT : WovenInstruction.Origin.CHANGED;
        return new WovenInstruction(now, origin, Optional.of(step));
    }

    private WovenInstruction replaced(PlannedStep step, RelupInstruction instruction) {
        List<Term> made = RelupWork.of(instruction, policy(step), isLast(step));
        return new WovenInstruction(evaluating(made), WovenInstruction.Origin.REPLACED, Optional.of(step));
    }

    private WovenInstruction inserted(PlannedStep step) {
        boolean first = step.index() == own.getFirst();
        WovenStep made = compiler.weave(step.index(), policy(step), first, isLast(step));
        found.addAll(made.diagnostics());
        return new WovenInstruction(evaluating(made.forms()), WovenInstruction.Origin.INSERTED, Optional.of(step));
    }

    private Policy policy(PlannedStep step) {
        if (step.index() < point) {
            return Policy.BEFORE;
        }
        return switch (plan.policy()) {
            case ROLLBACK -> Policy.ROLLBACK;
            case RESTART -> Policy.RESTART;
            case HALT -> Policy.HALT;
        };
    }

    private static RelupInstruction evaluating(List<Term> forms) {
        return new RelupInstruction.Apply(Call.of("erl_eval", "exprs", new ListTerm(forms), ListTerm.NIL));
    }
}
