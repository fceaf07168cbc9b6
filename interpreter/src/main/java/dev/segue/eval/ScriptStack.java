package dev.segue.eval;

import dev.segue.eval.ScriptFailure.StackEntry;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The calls under way when something failed, innermost first; of a very deep stack only the innermost. */
final class ScriptStack {
    private static final int SHOWN = 20;

    private final List<StackEntry> entries = new ArrayList<>();

    /** Adds one further out. A function that calls itself again and again from one place is shown twice. */
    void add(String name, Span span) {
        StackEntry entry = new StackEntry(name, span);
        int size = entries.size();
        boolean repeats = size >= 2
                && entries.get(size - 1).equals(entry)
                && entries.get(size - 2).equals(entry);
        if (!repeats && size < SHOWN) {
            entries.add(entry);
        }
    }

    /** As they are now. */
    List<StackEntry> entries() {
        return List.copyOf(entries);
    }
}
