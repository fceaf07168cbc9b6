package dev.segue.resolve;

import dev.segue.syntax.Item;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instruction of a library, resolved.
 *
 * @param declaration its syntax; of one that was resolved before, the body may be left out
 * @param parameters the formals as callers see them
 * @param defaults what the formals are when they are left out, by name
 * @param reached what its formals and body mention
 * @param reachedByUndo what its undo mentions
 * @param code its formals and body, or null if it is foreign
 * @param undo its written undo in the frame of its body, or null
 */
public record ResolvedInstruction(
        Item.Declared declaration,
        List<Parameter> parameters,
        Map<String, StepArgument> defaults,
        Reached reached,
        Reached reachedByUndo,
        @Nullable FunctionCode code,
        @Nullable ResolvedBody undo) {}
