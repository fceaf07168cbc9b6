package dev.segue.weave.compile;

import dev.segue.resolve.ScriptFunction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which functions call each other in circles, by Tarjan's algorithm; each circle comes behind those that it calls. */
final class Circles {
    private final Map<ScriptFunction, Integer> number = new HashMap<>();
    private final Map<ScriptFunction, Integer> least = new HashMap<>();
    private final Deque<ScriptFunction> open = new ArrayDeque<>();
    private final Set<ScriptFunction> isOpen = new HashSet<>();
    private final Map<ScriptFunction, List<ScriptFunction>> circles = new LinkedHashMap<>();

    /** The circle of a function, itself alone if it is in none; those of what it calls are known behind this. */
    List<ScriptFunction> around(ScriptFunction function) {
        if (!number.containsKey(function)) {
            visit(function);
        }
        return Objects.requireNonNull(circles.get(function));
    }

    /** Whether a function calls itself, directly or through others. */
    boolean isRecursive(ScriptFunction function) {
        return around(function).size() > 1 || Calls.of(function.code()).contains(function);
    }

    private void visit(ScriptFunction function) {
        least.put(function, number.size());
        number.put(function, number.size());
        open.push(function);
        isOpen.add(function);
        for (ScriptFunction called : Calls.of(function.code())) {
            if (!number.containsKey(called)) {
                visit(called);
                lower(function, at(least, called));
            } else if (isOpen.contains(called)) {
                lower(function, at(number, called));
            }
        }
        if (at(least, function) == at(number, function)) {
            close(function);
        }
    }

    private void lower(ScriptFunction function, int other) {
        least.merge(function, other, Math::min);
    }

    private static int at(Map<ScriptFunction, Integer> numbers, ScriptFunction function) {
        return Objects.requireNonNull(numbers.get(function));
    }

    private void close(ScriptFunction root) {
        List<ScriptFunction> circle = new ArrayList<>();
        ScriptFunction member;
        do {
            member = open.pop();
            isOpen.remove(member);
            circle.addFirst(member);
        } while (member != root);
        circle.forEach(each -> circles.put(each, List.copyOf(circle)));
    }
}
