package dev.segue.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a piece of script reaches a function: the calls from the piece itself down to that function.
 *
 * @param calls from the outermost to the one of the function; at least one
 */
public record Trail(List<Reached.Mention> calls) {
    /** Keeps an immutable copy. */
    public Trail {
        calls = List.copyOf(calls);
    }

    /**
     * The trail of the fewest calls from the first mention that has one.
     *
     * @param wanted what the function does; a function that reaches such a one does it, too
     */
    public static Optional<Trail> find(List<Reached.Mention> mentions, Predicate<Effects> wanted) {
        return mentions.stream()
                .filter(mention -> wanted.test(mention.target().effects()))
                .findFirst()
                .flatMap(mention -> from(mention, wanted));
    }

    private static Optional<Trail> from(Reached.Mention start, Predicate<Effects> wanted) {
        Set<FunctionTarget> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<List<Reached.Mention>> queue = new ArrayDeque<>();
        queue.add(List.of(start));
        while (!queue.isEmpty()) {
            List<Reached.Mention> calls = queue.remove();
            switch (calls.getLast().target()) {
                case FunctionTarget.Native function -> {
                    return Optional.of(new Trail(calls));
                }
                case ScriptFunction function
                when seen.add(function) ->
                    function.reached().mentions().stream()
                            .filter(next -> wanted.test(next.target().effects()))
                            .forEach(next -> queue.add(longer(calls, next)));
                case ScriptFunction function -> {}
            }
        }
        return Optional.empty();
    }

    private static List<Reached.Mention> longer(List<Reached.Mention> calls, Reached.Mention next) {
        List<Reached.Mention> longer = new ArrayList<>(calls);
        longer.add(next);
        return longer;
    }

    /** The call in the piece itself. */
    public Reached.Mention first() {
        return calls.getFirst();
    }

    /** The function that does it. */
    public FunctionTarget last() {
        return calls.getLast().target();
    }

    /** The names of the functions, outermost first: {@code outer → inner → load}. */
    public String names() {
        return calls.stream().map(call -> call.target().name()).collect(Collectors.joining(" → "));
    }
}
