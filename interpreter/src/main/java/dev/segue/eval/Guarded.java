package dev.segue.eval;

import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedPattern;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with what else must hold.
 *
 * @param target what the case leads to
 */
record Guarded<T>(Matcher matcher, Condition guard, T target) {

    static <T> Guarded<T> of(Machine machine, ResolvedPattern pattern, @Nullable ResolvedExpr guard, T target) {
        Condition condition = guard == null ? new NoGuard() : machine.expressions.condition(guard);
        return new Guarded<>(machine.patterns.compile(pattern), condition, target);
    }

    boolean matches(Value value, Frame frame) {
        return matcher.matches(value, frame) && guard.holds(frame);
    }

    /** What the first case that matches leads to, or null. */
    static <T> @Nullable T first(List<Guarded<T>> cases, Value value, Frame frame) {
        for (Guarded<T> each : cases) {
            if (each.matches(value, frame)) {
                return each.target();
            }
        }
        return null;
    }

    static ScriptFailure noCase(Value value) {
        return new ScriptFailure(FailureKind.MATCH, "no case matches " + Shown.brief(value), value);
    }
}
