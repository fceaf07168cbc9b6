package dev.segue.weave;

import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.term.Term;
import dev.segue.plan.Plan;
import dev.segue.plan.Upgrade;
import dev.segue.source.Diagnostic;
import java.util.List;

/** Turns the steps of a plan into what {@code erl_eval:exprs} evaluates on a node. */
interface StepForms {

    /**
     * Of one step.
     *
     * @param upgrade between which releases the entry leads
     * @param index the step's place in the plan
     * @param first whether it is the first step of the script that runs
     * @param last whether it is the last one
     */
    Composed compose(Plan plan, Upgrade upgrade, int index, boolean first, boolean last);

    /** What of a whole plan cannot be woven, or acts otherwise when woven. */
    List<Diagnostic> diagnostics(Plan plan, Upgrade upgrade);

    /** Of an instruction of the relup that the release handler's own would give up at: a suspend, change or resume. */
    Term substitute(Plan plan, int index, RelupInstruction instruction, boolean last);

    /**
     * What came of it.
     *
     * @param forms a list of abstract forms
     */
    record Composed(Term forms, List<Diagnostic> diagnostics) {}
}
