package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.Diagnostics;
import dev.segue.source.Span;
import dev.segue.source.TypeCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks what must not change the target. They run when the effects of all functions are known. */
final class EffectChecks {
    private final Diagnostics diagnostics;
    private final List<Runnable> pending = new ArrayList<>();

    EffectChecks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** What is declared {@code check} may call but not change. */
    void check(String what, Reached reached, Span place) {
        pending.add(() -> report(
                TypeCode.CHECK_CHANGES,
                reached,
                place,
                EffectChecks::changes,
                what + " is declared check but changes the target: %s"));
    }

    /** So may what is tried again and again. */
    void awaited(Reached reached, Span place) {
        pending.add(() -> report(
                TypeCode.AWAIT_CHANGES,
                reached,
                place,
                EffectChecks::changes,
                "an await is tried again and again, but this changes the target: %s"));
    }

    /** What is evaluated when planning only computes. */
    void planned(String what, Reached reached, Span place) {
        pending.add(() -> report(
                TypeCode.NOT_KNOWN_WHEN_PLANNING,
                reached,
                place,
                effects -> effects.effect() != Effect.PURE,
                what + " is evaluated when planning, so it cannot ask the target: %s"));
    }

    /** Runs what was put off. */
    void run() {
        pending.forEach(Runnable::run);
        pending.clear();
    }

    private static boolean changes(Effects effects) {
        return effects.effect() == Effect.CHANGES;
    }

    private void report(
            DiagnosticCode code, Reached reached, Span place, Predicate<Effects> forbidden, String message) {
        for (Reached.Mention mention : reached.mentions()) {
            List<String> path = path(mention.target(), forbidden, new HashSet<>());
            if (path != null) {
                Span span = mention.span().source() == place.source() ? mention.span() : place;
                diagnostics.report(Diagnostic.of(code, span, message.formatted(String.join(" → ", path))));
                return;
            }
        }
    }

    /** The names of the functions from one to the first that is forbidden, or null if it reaches none. */
    private static @Nullable List<String> path(
            FunctionTarget target, Predicate<Effects> forbidden, Set<FunctionTarget> seen) {
        Deque<Step> queue = new ArrayDeque<>();
        queue.add(new Step(target, List.of(target.name())));
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            switch (step.target()) {
                case FunctionTarget.Native function
                when forbidden.test(function.effects()) -> {
                    return step.path();
                }
                case FunctionTarget.Native function -> {}
                case ScriptFunction function
                when seen.add(function) ->
                    function.reached().mentions().forEach(next -> queue.add(step.to(next.target())));
                case ScriptFunction function -> {}
            }
        }
        return null;
    }

    private record Step(FunctionTarget target, List<String> path) {
        Step to(FunctionTarget next) {
            List<String> longer = new ArrayList<>(path);
            longer.add(next.name());
            return new Step(next, longer);
        }
    }
}
