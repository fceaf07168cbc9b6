package dev.segue.run;

import dev.segue.eval.EvaluationContext;
import dev.segue.eval.FailureKind;
import dev.segue.eval.ForeignCalls;
import dev.segue.eval.Limits;
import dev.segue.eval.ScriptFailure;
import dev.segue.foreign.ForeignBounds;
import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignHost;
import dev.segue.foreign.ForeignLanguages;
import dev.segue.foreign.ForeignProgram;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.ForeignBody;
import dev.segue.resolve.StepWork;
import dev.segue.runtime.TargetLog;
import dev.segue.source.SourceText;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The foreign code of one run: each file is loaded once and keeps its variables until it is unloaded. */
final class ForeignWork implements ForeignCalls {

    private final ForeignLanguages languages;
    private final ForeignBounds bounds;
    private final Surroundings around;
    private final Map<SourceText, ForeignProgram> loaded = new IdentityHashMap<>();

    ForeignWork(ForeignLanguages languages, Limits limits, Surroundings around) {
        this.languages = languages;
        this.bounds = new ForeignBounds(limits.steps(), limits.foreignTime(), limits.elements(), limits.bits());
        this.around = around;
    }

    /** Loads the file that a step of the plan names, and sees that it has what the other steps call. */
    Value load(PlannedStep step, EvaluationContext context) {
        called(step).forEach(work -> demand(work, context));
        return NilValue.NIL;
    }

    private void demand(StepWork.Foreign work, EvaluationContext context) {
        ForeignBody body = work.body();
        if (body != null && !program(body, context).defines(work.name())) {
            throw new ScriptFailure(
                    FailureKind.FOREIGN,
                    "%s defines no function %s at its top level".formatted(work.file(), work.name()));
        }
    }

    /** Ends what a step of the plan says. */
    Value unload(PlannedStep step) {
        called(step).map(StepWork.Foreign::body).forEach(body -> {
            ForeignProgram program = body == null ? null : loaded.remove(body.text());
            if (program != null) {
                program.close();
            }
        });
        return NilValue.NIL;
    }

    // A step that loads or unloads names the file where the instruction does.
    private Stream<StepWork.Foreign> called(PlannedStep step) {
        return around.steps().stream()
                .map(PlannedStep::step)
                .filter(each -> each != null && each.work() instanceof StepWork.Foreign)
                .map(each -> (StepWork.Foreign) each.work())
                .filter(work -> isFrom(step, work));
    }

    private static boolean isFrom(PlannedStep step, StepWork.Foreign work) {
        return work.body() != null
                && work.body().span().source() == step.span().source()
                && work.file().equals(step.name());
    }

    @Override
    public Value call(ForeignBody body, String name, List<Value> arguments, EvaluationContext context) {
        return program(body, context).call(name, arguments, host(context));
    }

    private ForeignProgram program(ForeignBody body, EvaluationContext context) {
        ForeignProgram known = loaded.get(body.text());
        if (known != null) {
            return known;
        }
        try {
            ForeignProgram fresh = languages.load(body.language(), body.text(), bounds, host(context));
            loaded.put(body.text(), fresh);
            return fresh;
        } catch (ForeignFailure failure) {
            throw ScriptFailure.of(failure);
        }
    }

    private static ForeignHost host(EvaluationContext context) {
        RunContext run = context.service(RunContext.class);
        return new ForeignHost() {
            @Override
            public void check() {
                context.tick();
            }

            @Override
            public void say(String line) {
                run.log(TargetLog.Level.INFO, line);
            }
        };
    }

    /** Ends all that is loaded. */
    void close() {
        loaded.values().forEach(ForeignProgram::close);
        loaded.clear();
    }
}
