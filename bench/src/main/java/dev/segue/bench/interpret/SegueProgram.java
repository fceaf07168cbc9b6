package dev.segue.bench.interpret;

import dev.segue.PlanSettings;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.eval.EvaluationContext;
import dev.segue.eval.Evaluator;
import dev.segue.eval.Globals;
import dev.segue.eval.Limits;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.Step;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.util.Objects;
import java.util.concurrent.Callable;

/** A script with one step, which returns the result. */
final class SegueProgram implements Callable<Object> {
    private static final Limits LIMITS = new Limits(Long.MAX_VALUE, 1_000, 10_000_000);

    private final Evaluator evaluator = new Evaluator(StandardLibrary.registered());
    private final Step step;
    private final Globals globals;

    SegueProgram(String text) {
        Segue segue = StandardLibrary.segue().build();
        Script script = segue.parse(SourceText.of("program.upgrade", text));
        Plan plan = segue.plan(script, PlanSettings.UP)
                .plan()
                .orElseThrow(
                        () -> new IllegalArgumentException(script.diagnostics().toString()));
        step = plan.steps().stream()
                .map(PlannedStep::step)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        globals = segue.globals(plan);
    }

    @Override
    public Object call() {
        EvaluationContext context = EvaluationContext.builder().limits(LIMITS).build();
        return evaluator.prepare(step, globals).run(context).literal();
    }
}
