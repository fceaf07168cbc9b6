package dev.segue.eval;

import dev.segue.eval.ScriptFailure.StackEntry;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call under way.
 *
 * @param name of the function, step or instruction
 * @param context what surrounds the evaluation
 * @param globals the top-level names
 * @param caller null at the bottom
 * @param callSite where the caller called, null at the bottom
 * @param depth how many calls are under it
 */
record Activation(
        String name,
        EvaluationContext context,
        Globals globals,
        @Nullable Activation caller,
        @Nullable Span callSite,
        int depth) {

    private static final int SHOWN = 20;

    static Activation bottom(String name, EvaluationContext context, Globals globals) {
        return new Activation(name, context, globals, null, null, 0);
    }

    Activation call(String called, Span site) {
        if (depth >= context.limits().depth()) {
            throw new ScriptFailure(
                    FailureKind.LIMIT,
                    "more than %d calls inside each other: %s seems to call itself without end"
                            .formatted(context.limits().depth(), called));
        }
        context.entered(depth + 1);
        return new Activation(called, context, globals, this, site, depth + 1);
    }

    /** The same call in another thread. */
    Activation beside() {
        return new Activation(name, context.beside(), globals, caller, callSite, depth);
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
            add(entries, new StackEntry(current.name, at));
            at = current.callSite == null ? at : current.callSite;
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
