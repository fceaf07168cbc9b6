package dev.segue.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What takes back the changes of a run, newest first, each record with the step that made the change. */
final class UndoStack {

    /**
     * What takes one change back.
     *
     * @param step the plan's index
     * @param what in words: «resume 500 websockets»
     * @param action does it; fails with what a runtime function fails with
     */
    record Undo(int step, String what, Runnable action) {}

    private final Deque<Undo> records = new ArrayDeque<>();

    synchronized void push(Undo undo) {
        records.push(undo);
    }

    /** Takes a record off, since there is nothing that it would take back. */
    synchronized void forget(Undo undo) {
        records.remove(undo);
    }

    /** Takes all records of a step off, newest first. */
    synchronized List<Undo> take(int step) {
        List<Undo> taken = new ArrayList<>();
        records.removeIf(undo -> undo.step() == step && taken.add(undo));
        return taken;
    }
}
