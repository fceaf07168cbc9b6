package dev.segue.eval;

import dev.segue.eval.ScriptFailure.StackEntry;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call under way.
 *
 * @param site what is called, and from where
 * @param context what surrounds the evaluation
 * @param globals the top-level names
 * @param caller null at the bottom
 * @param depth how many calls are under it
 */
record Activation(
        CallSite site,
        EvaluationContext context,
        Globals globals,
        @Nullable Activation caller,
        int depth) {

    private static final int SHOWN = 20;

    static Activation bottom(String name, EvaluationContext context, Globals globals) {
        return new Activation(new CallSite(name, null), context, globals, null, 0);
    }

    String name() {
        return site.name();
    }

    /**
     * Notes that it calls something.
     *
     * @throws ScriptFailure of kind {@code :limit} if that would be one call too many inside each other
     */
    void enter(String called) {
        if (depth >= context.limits().depth()) {
            throw new ScriptFailure(
                    FailureKind.LIMIT,
                    "more than %d calls inside each other: %s seems to call itself without end"
                            .formatted(context.limits().depth(), called));
        }
        context.entered(depth + 1);
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

    /** The calls under way, innermost first; of a very deep stack only the innermost. */
    List<StackEntry> stack(Span place) {
        List<StackEntry> entries = new ArrayList<>();
        Span at = place;
        Activation current = this;
        while (current != null && entries.size() < SHOWN) {
            add(entries, new StackEntry(current.name(), at));
            Span from = current.site.span();
            at = from == null ? at : from;
            current = current.caller;
        }
        return List.copyOf(entries);
    }

    /** A function that calls itself again and again from one place is shown twice. */
    private static void add(List<StackEntry> entries, StackEntry entry) {
        int size = entries.size();
        boolean repeats = size >= 2
                && entries.get(size - 1).equals(entry)
                && entries.get(size - 2).equals(entry);
        if (!repeats) {
            entries.add(entry);
        }
    }
}
