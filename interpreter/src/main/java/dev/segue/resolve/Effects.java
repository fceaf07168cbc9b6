package dev.segue.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a function, expression or step can do to the target.
 *
 * @param effect the most that it does
 * @param touches what of the {@code code_change} span it touches; empty for other changes
 * @param capabilities the simple names of the runtime capabilities that it needs: {@code Processes}
 * @param recordsUndo whether every change in it records what takes it back
 */
public record Effects(Effect effect, Set<Touch> touches, Set<String> capabilities, boolean recordsUndo) {

    /** Of what only computes. */
    public static final Effects PURE = new Effects(Effect.PURE, Set.of(), Set.of(), true);

    /** Keeps immutable copies. */
    public Effects {
        touches = Set.copyOf(touches);
        capabilities = Set.copyOf(capabilities);
    }

    /** Of a function that needs one capability and touches nothing of the span. */
    public static Effects of(Effect effect, String capability) {
        return new Effects(effect, Set.of(), Set.of(capability), true);
    }

    /** Whether it changes the target, or calls code that may. */
    public boolean changes() {
        return effect.compareTo(Effect.CALLS) >= 0;
    }

    /** Whether it belongs to the {@code code_change} span. */
    public boolean isCodeChange() {
        return !touches.isEmpty();
    }

    // A record's own methods are linked when they are called first, which costs every start a few milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Effects effects
                        && effects.effect == effect
                        && effects.recordsUndo == recordsUndo
                        && effects.touches.equals(touches)
                        && effects.capabilities.equals(capabilities);
    }

    @Override
    public int hashCode() {
        return effect.ordinal() + touches.hashCode() + capabilities.hashCode() + (recordsUndo ? 1 : 0);
    }

    /** The effects of doing both. */
    public Effects and(Effects other) {
        if (equals(PURE) || other.equals(PURE)) {
            return equals(PURE) ? other : this;
        }
        return new Effects(
                effect.compareTo(other.effect) >= 0 ? effect : other.effect,
                union(touches, other.touches),
                union(capabilities, other.capabilities),
                recordsUndo && other.recordsUndo);
    }

    /** The same inside what is declared {@code check}: a call of the target's code counts as reading. */
    public Effects insideCheck() {
        return effect == Effect.CALLS ? new Effects(Effect.READS, touches, capabilities, true) : this;
    }

    /** The same with a written undo, which takes back what would record nothing. */
    public Effects withUndo() {
        return new Effects(effect, touches, capabilities, true);
    }

    /** The same with what its declaration says that it touches, in place of what was found. */
    public Effects declared(Set<Touch> declared) {
        return new Effects(Effect.CHANGES, declared, capabilities, recordsUndo);
    }

    private static <T extends Comparable<T>> Set<T> union(Set<T> left, Set<T> right) {
        TreeSet<T> both = new TreeSet<>(left);
        both.addAll(right);
        return both;
    }
}
