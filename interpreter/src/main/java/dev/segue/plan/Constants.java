package dev.segue.plan;

import dev.segue.resolve.ResolvedExpr;
import dev.segue.source.Diagnostic;
import dev.segue.value.Value;

/**
 * Evaluates what is decided when planning: conditions of step-level {@code if}s and the header's options, which use
 * params, the header's names, literals and pure functions only.
 */
@FunctionalInterface
public interface Constants {
    /** What an expression gives. Never throws for what a script holds. */
    Evaluation evaluate(ResolvedExpr expression);

    /** What came of evaluating. */
    sealed interface Evaluation {
        /** A value. */
        record Known(Value value) implements Evaluation {}

        /**
         * It needs a {@code param} that has no value, or has an error that was reported already: what depends on it is
         * left out of the plan.
         *
         * @param parameter the name of the param, empty for an error
         */
        record Unknown(String parameter) implements Evaluation {}

        /** It failed. */
        record Failed(Diagnostic diagnostic) implements Evaluation {}
    }
}
