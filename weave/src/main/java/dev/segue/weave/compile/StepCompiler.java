package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.plan.Upgrade;
import dev.segue.resolve.Direction;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.Step;
import dev.segue.source.Diagnostic;
import dev.segue.value.DurationValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes abstract forms of the steps of a plan. */
public final class StepCompiler {
    private final Plan plan;
    private final Upgrade upgrade;
    private final TopLevel globals;

    /**
     * For the steps of a plan.
     *
     * @param upgrade what the header's names stand for: the versions of the entry that is woven
     */
    public StepCompiler(Plan plan, Upgrade upgrade) {
        this.plan = plan;
        this.upgrade = upgrade;
        this.globals = new TopLevel(plan, upgrade);
    }

    /**
     * What one step becomes.
     *
     * @param index its place in the plan
     * @param first whether it is the first woven step of a pass, which sets the state anew
     * @param last whether it is the last woven step of all, which erases the state
     * @throws IllegalArgumentException if there is nothing to run at that place
     */
    public WovenStep weave(int index, Policy policy, boolean first, boolean last) {
        PlannedStep planned = plan.steps().get(index);
        Step step = planned.step();
        if (step == null) {
            throw new IllegalArgumentException("%s is no step to weave".formatted(planned.name()));
        }
        Weaving weaving = new Weaving(plan, globals, index);
        List<Term> opening = first ? opening(weaving) : List.of();
        Term work = step(step, planned.name(), policy, weaving);
        List<Term> closing = last ? List.of(weaving.prelude.close()) : List.of();
        return new WovenStep(
                weaving.prelude.needed(),
                weaving.functions.definitions(),
                opening,
                List.of(work),
                closing,
                weaving.diagnostics());
    }

    private List<Term> opening(Weaving weaving) {
        List<Term> opening = new ArrayList<>();
        opening.add(weaving.segue("open", header(), within(plan.deadline())));
        opening.addAll(always(weaving));
        return opening;
    }

    /**
     * What of the whole script cannot be woven or acts otherwise when woven, at its place there; what a single step has
     * comes with its forms.
     */
    public List<Diagnostic> diagnostics() {
        return PlanRules.check(plan);
    }

    private List<Term> always(Weaving weaving) {
        if (plan.always().isEmpty()) {
            return List.of();
        }
        List<Term> bodies = new ArrayList<>();
        for (ResolvedBody body : plan.always()) {
            Frame frame = new Frame("always", Names.outermost(), body);
            bodies.add(Forms.later(weaving.statements.body(body, StatementForms.Tail.LAST, frame)));
        }
        return List.of(weaving.segue("always", Forms.list(bodies)));
    }

    private static Term step(Step step, String name, Policy policy, Weaving weaving) {
        List<Term> body = new WorkForms(weaving).of(step.work());
        ResolvedExpr deadline = step.deadline();
        Term limit = deadline == null ? within(null) : weaving.expressions.of(deadline, Frame.empty());
        String title = name.isEmpty() ? step.kind().name().toLowerCase(Locale.ROOT) : name;
        return weaving.prelude.step(title, policy, limit, body);
    }

    private static Term within(@Nullable DurationValue limit) {
        return Literal.of(limit == null ? DurationValue.INFINITY : limit);
    }

    /** What the functions of the node can ask about the run. */
    private Term header() {
        List<Term> fields = new ArrayList<>();
        if (upgrade.app() != null) {
            fields.add(Forms.field(Forms.atom("app"), Forms.atom(upgrade.app())));
        }
        fields.add(
                Forms.field(Forms.atom("direction"), Forms.atom(upgrade.direction() == Direction.UP ? "up" : "down")));
        if (upgrade.from() != null) {
            fields.add(Forms.field(Forms.atom("from_version"), Forms.text(upgrade.from())));
        }
        if (upgrade.to() != null) {
            fields.add(Forms.field(Forms.atom("to_version"), Forms.text(upgrade.to())));
        }
        return Forms.map(fields);
    }
}
