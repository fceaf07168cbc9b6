package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.Diagnostics;
import dev.segue.source.Span;
import dev.segue.source.TypeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
                what + " is declared check but changes the target: %s",
                "take check away, or what changes the target"));
    }

    /** So may what is tried again and again. */
    void awaited(Reached reached, Span place) {
        pending.add(() -> report(
                TypeCode.AWAIT_CHANGES,
                reached,
                place,
                EffectChecks::changes,
                "an await is tried again and again, but this changes the target: %s",
                "do it once in a step before, and await what it leads to"));
    }

    /** What is evaluated when planning only computes. */
    void planned(String what, Reached reached, Span place) {
        pending.add(() -> report(
                TypeCode.NOT_KNOWN_WHEN_PLANNING,
                reached,
                place,
                effects -> effects.effect() != Effect.PURE,
                what + " is evaluated when planning, so it cannot ask the target: %s",
                "use a param, or ask in the body of a step"));
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
            DiagnosticCode code,
            Reached reached,
            Span place,
            Predicate<Effects> forbidden,
            String message,
            String hint) {
        Trail.find(reached.mentions(), forbidden).ifPresent(trail -> {
            Span span = trail.first().span();
            boolean here = span.source() == place.source();
            Diagnostic diagnostic = Diagnostic.of(code, here ? span : place, message.formatted(trail.names()));
            for (Reached.Mention call :
                    trail.calls().subList(here ? 1 : 0, trail.calls().size())) {
                diagnostic = diagnostic.withRelated("it calls " + call.target().name() + " here", call.span());
            }
            diagnostics.report(diagnostic.withHint(hint));
        });
    }
}
