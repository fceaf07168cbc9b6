package dev.segue.plan;

import dev.segue.resolve.Step;
import java.util.List;
import java.util.Set;

/**
 * The steps that a plan is given besides the script's, and how the script's steps stand to them. Steps are referred to by
 * their index in {@link #steps()}.
 */
public interface Given {

    /** Nothing. */
    Given NONE = new Given() {
        @Override
        public List<GivenStep> steps() {
            return List.of();
        }

        @Override
        public Set<Integer> carriers(Step step, Constants constants) {
            return Set.of();
        }

        @Override
        public Set<Integer> needs(Step step, Constants constants) {
            return Set.of();
        }

        @Override
        public Set<Integer> neededBy(Step step, Constants constants) {
            return Set.of();
        }
    };

    /** All of them in their order, which planning keeps; one of them is the point of no return, unless there is none. */
    List<GivenStep> steps();

    /**
     * Those that do what a step of the script says, so that it needs no place of its own: they bear its name and have its
     * placements. Empty if there are none.
     *
     * @param constants evaluates arguments that are known when planning
     */
    Set<Integer> carriers(Step step, Constants constants);

    /** Those that must run before a step of the script, whatever it says. */
    Set<Integer> needs(Step step, Constants constants);

    /** Those that must run after it. */
    Set<Integer> neededBy(Step step, Constants constants);

    /** Whether there is nothing. */
    default boolean isEmpty() {
        return steps().isEmpty();
    }
}
