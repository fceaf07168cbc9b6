package dev.segue.resolve.lint;

import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.Reached;
import dev.segue.resolve.ScriptFunction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Which of the functions that suspend and resume a piece of script reaches, as a set of bits. */
final class Holding {
    private static final Map<String, Integer> BITS =
            Map.of("suspend", 1, "resume", 2, "suspend_listener", 4, "resume_listener", 8);

    private final Map<ScriptFunction, Integer> known = new IdentityHashMap<>();

    static int suspending(boolean listeners) {
        return listeners ? 4 : 1;
    }

    static int resuming(boolean listeners) {
        return listeners ? 8 : 2;
    }

    /** Whether it suspends and resumes the same kind of thing. */
    static boolean isBoth(int does) {
        return (does & 3) == 3 || (does & 12) == 12;
    }

    /** What the mentioned functions do, and those that they reach. */
    int of(List<Reached.Mention> mentions) {
        settle(fresh(mentions));
        return sum(mentions);
    }

    /** The functions that were not seen yet, each behind those that it calls. */
    private List<ScriptFunction> fresh(List<Reached.Mention> mentions) {
        List<ScriptFunction> fresh = new ArrayList<>();
        Deque<Iterator<Reached.Mention>> open = new ArrayDeque<>();
        Deque<ScriptFunction> callers = new ArrayDeque<>();
        open.push(mentions.iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                if (!callers.isEmpty()) {
                    fresh.add(callers.pop());
                }
            } else if (open.element().next().target() instanceof ScriptFunction function
                    && known.putIfAbsent(function, 0) == null) {
                callers.push(function);
                open.push(function.reached().mentions().iterator());
            }
        }
        return fresh;
    }

    /** Those that are called come first, so one pass is enough unless functions call each other in circles. */
    private void settle(List<ScriptFunction> functions) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (ScriptFunction function : functions) {
                int found = sum(function.reached().mentions());
                changed |= found != known.getOrDefault(function, 0);
                known.put(function, found);
            }
        }
    }

    private int sum(List<Reached.Mention> mentions) {
        int found = 0;
        for (Reached.Mention mention : mentions) {
            found |= switch (mention.target()) {
                case FunctionTarget.Native function -> BITS.getOrDefault(function.name(), 0);
                case ScriptFunction function -> known.getOrDefault(function, 0);
            };
        }
        return found;
    }
}
