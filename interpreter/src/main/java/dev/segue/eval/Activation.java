package dev.segue.eval;

import dev.segue.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One call under way.
 *
 * @param site what is called, and from where
 * @param context what surrounds the evaluation
 * @param globals the top-level names
 * @param caller null at the bottom, and where a unit calls, which has no activation
 * @param depth how many calls are under it
 */
record Activation(
        CallSite site,
        EvaluationContext context,
        Globals globals,
        @Nullable Activation caller,
        int depth) {

    static Activation bottom(String name, EvaluationContext context, Globals globals) {
        return new Activation(new CallSite(name, null), context, globals, null, 0);
    }

    /** One that a unit calls, or the unit itself: so many calls are under it that a failure is told of when it passes them. */
    static Activation above(CallSite site, EvaluationContext context, Globals globals, int depth) {
        return new Activation(site, context, globals, null, depth);
    }

    String name() {
        return site.name();
    }

    /** Notes that it calls something. */
    void enter(String called) {
        enter(context, depth, called);
    }

    /**
     * Notes that something is called, so many calls being under the one that calls it.
     *
     * @throws ScriptFailure of kind {@code :limit} if that would be one call too many inside each other
     */
    static void enter(EvaluationContext context, int depth, String called) {
        if (depth >= context.limits().depth()) {
            throw tooMany(context, called);
        }
        context.entered(depth + 1);
    }

    private static ScriptFailure tooMany(EvaluationContext context, String called) {
        return new ScriptFailure(
                FailureKind.LIMIT,
                "more than %d calls inside each other: %s seems to call itself without end"
                        .formatted(context.limits().depth(), called));
    }

    /** What it calls from somewhere. */
    Activation call(CallSite from) {
        return new Activation(from, context, globals, this, depth + 1);
    }

    /** The same call in another thread. */
    Activation beside() {
        return new Activation(site, context.beside(), globals, caller, depth);
    }

    /** Whether so much of a stack that was too deep is left again that there is room to say so. */
    boolean hasRoom() {
        return depth * 2 <= context.deepest();
    }

    /** Adds the calls under way, innermost first; gives how many are under the last one that it knows. */
    int tell(ScriptStack stack, Span place) {
        Span at = place;
        Activation current = this;
        while (true) {
            stack.add(current.name(), at);
            Activation next = current.caller;
            if (next == null) {
                return current.depth;
            }
            Span from = current.site.span();
            at = from == null ? at : from;
            current = next;
        }
    }
}
