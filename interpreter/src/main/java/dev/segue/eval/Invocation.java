package dev.segue.eval;

import dev.segue.source.Span;

/**
 * One call of a native function.
 *
 * @param context what surrounds it
 * @param span the call in the script
 */
public record Invocation(EvaluationContext context, Span span) {

    /** Something that the host lends to functions. */
    public <T> T service(Class<T> type) {
        return context.service(type);
    }
}
