package dev.segue.eval;

import dev.segue.resolve.ResolvedStatement;
import dev.segue.value.MapValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.List;

/** Makes actions of {@code try … rescue}. */
final class Rescue {
    private final Machine machine;

    Rescue(Machine machine) {
        this.machine = machine;
    }

    Action compile(ResolvedStatement.Try attempt) {
        Action block = machine.statements.block(attempt.block());
        List<Guarded<Action>> cases = machine.statements.cases(attempt.cases());
        return frame -> {
            try {
                return block.perform(frame);
            } catch (ScriptFailure failure) {
                Action found = Guarded.first(cases, described(failure, frame.context()), frame);
                if (found == null) {
                    throw failure;
                }
                return found.perform(frame);
            }
        };
    }

    /** What a script sees of a failure. */
    static Value described(ScriptFailure failure, EvaluationContext context) {
        return MapValue.EMPTY
                .with("kind", failure.kind().atom())
                .with("message", new StringValue(failure.message()))
                .with("step", new StringValue(context.step()))
                .with("details", failure.details());
    }
}
