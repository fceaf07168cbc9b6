package dev.segue.weave;

import dev.segue.erlang.term.Term;
import dev.segue.plan.Plan;
import dev.segue.source.Diagnostic;
import java.util.List;

/** Turns the steps of a plan into what {@code erl_eval:exprs} evaluates on a node. */
interface StepForms {

    /**
     * Of one step.
     *
     * @param index the step's place in the plan
     * @param first whether it is the first step of the script that runs
     * @param last whether it is the last one
     */
    Composed compose(Plan plan, int index, boolean first, boolean last);

    /**
     * What came of it.
     *
     * @param forms a list of abstract forms
     */
    record Composed(Term forms, List<Diagnostic> diagnostics) {}
}
