package dev.segue.plan;

import dev.segue.resolve.Instruction;
import dev.segue.resolve.StepArgument;
import dev.segue.resolve.StepWork;
import java.util.Map;

/**
 * Makes the work of calls that no script wrote: dependencies that planning adds, and the instruction that stands in for
 * another one going down.
 */
@FunctionalInterface
public interface AddedCalls {
    /**
     * The work of a call.
     *
     * @param instruction what is called
     * @param arguments by the formals' names, resolved in the frame of the top-level names; the formals that are
     *     missing have defaults
     */
    StepWork workOf(Instruction instruction, Map<String, StepArgument> arguments);
}
