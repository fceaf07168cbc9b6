package dev.segue.eval;

import dev.segue.value.Value;

/** What is made of values and nothing else. */
@FunctionalInterface
interface Operation {

    /**
     * Does it.
     *
     * @param context has the host's limits
     */
    Value apply(Value[] operands, EvaluationContext context);
}
