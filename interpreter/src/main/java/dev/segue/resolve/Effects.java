package dev.segue.resolve;

import java.util.Set;
import java.util.TreeSet;

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

    /** Whether it changes the target. */
    public boolean changes() {
        return effect == Effect.CHANGES;
    }

    /** Whether it belongs to the {@code code_change} span. */
    public boolean isCodeChange() {
        return !touches.isEmpty();
    }

    /** The effects of doing both. */
    public Effects and(Effects other) {
        return new Effects(
                effect.compareTo(other.effect) >= 0 ? effect : other.effect,
                union(touches, other.touches),
                union(capabilities, other.capabilities),
                recordsUndo && other.recordsUndo);
    }

    private static <T extends Comparable<T>> Set<T> union(Set<T> left, Set<T> right) {
        TreeSet<T> both = new TreeSet<>(left);
        both.addAll(right);
        return both;
    }
}
