package dev.segue.plan;

import dev.segue.resolve.Touch;
import dev.segue.source.Span;
import java.util.Set;

/**
 * A step that a plan is given from outside, in an order of its own which planning keeps: an instruction of a relup.
 *
 * @param name what it is called
 * @param anchors the texts by which placements find it
 * @param role whether it is more than a step
 * @param touches what of the {@code code_change} span it touches: edges between what changes processes and what changes
 *     code turn round going down
 * @param codeChange whether it belongs to the {@code code_change} span
 * @param span where it is written
 */
public record GivenStep(
        String name, Set<String> anchors, Role role, Set<Touch> touches, boolean codeChange, Span span) {

    /** Keeps immutable copies. */
    public GivenStep {
        anchors = Set.copyOf(anchors);
        touches = Set.copyOf(touches);
    }

    /** What a given step is in the plan. */
    public enum Role {
        /** A step as any other. */
        USUAL,
        /** The plan's point of no return. */
        POINT_OF_NO_RETURN,
        /** Nothing of the script runs before it: what ran there would be lost. */
        FIRST,
        /** Nothing of the script runs after it: it would never run. */
        LAST
    }
}
