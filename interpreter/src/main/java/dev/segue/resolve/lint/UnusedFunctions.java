package dev.segue.resolve.lint;

import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.Notes;
import dev.segue.resolve.Reached;
import dev.segue.resolve.Resolution;
import dev.segue.resolve.ScriptFunction;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.syntax.Item;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Functions of a script with steps that nothing in it reaches, and files that it uses for nothing. */
final class UnusedFunctions {
    private UnusedFunctions() {}

    static void report(Resolution resolution, Diagnostics found) {
        Notes notes = resolution.notes();
        for (Item.Use use : notes.unusedLibraries()) {
            found.error(
                    LintCode.UNUSED_LIBRARY,
                    use.path().span(),
                    "nothing of %s is used".formatted(use.path().text()),
                    "take the use away");
        }
        if (!resolution.program().file().isLibrary()) {
            for (ScriptFunction function : outermost(notes)) {
                found.error(
                        LintCode.UNUSED_FUNCTION,
                        function.span(),
                        "no step reaches the function " + function.name(),
                        "take it away, or move it into a library");
            }
        }
    }

    /** Of the functions that nothing reaches, those that no other one of them explains. */
    private static List<ScriptFunction> outermost(Notes notes) {
        Set<ScriptFunction> unreached = new LinkedHashSet<>(notes.functions());
        unreached.removeAll(reachable(notes.calledOutside()));
        unreached.removeIf(function -> notes.meant().contains(function.name()));
        Set<FunctionTarget> mentioned = new LinkedHashSet<>();
        for (ScriptFunction function : unreached) {
            function.reached().mentions().stream()
                    .map(Reached.Mention::target)
                    .filter(target -> target != function)
                    .forEach(mentioned::add);
        }
        Set<ScriptFunction> outermost = new LinkedHashSet<>(unreached);
        outermost.removeIf(mentioned::contains);
        unreached.removeAll(reachable(outermost));
        // What is left calls itself in circles: the first of each circle stands for it.
        while (!unreached.isEmpty()) {
            ScriptFunction first = unreached.iterator().next();
            outermost.add(first);
            unreached.removeAll(reachable(List.of(first)));
        }
        return List.copyOf(outermost);
    }

    private static Set<ScriptFunction> reachable(Collection<ScriptFunction> from) {
        Set<ScriptFunction> reached = new LinkedHashSet<>(from);
        Deque<ScriptFunction> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (Reached.Mention mention : open.remove().reached().mentions()) {
                if (mention.target() instanceof ScriptFunction function && reached.add(function)) {
                    open.add(function);
                }
            }
        }
        return reached;
    }
}
