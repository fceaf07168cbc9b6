package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.syntax.Item;
import dev.segue.syntax.Placement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instruction in reach.
 *
 * @param name its own name, without the library
 * @param qualifiedName with the alias of the library that brought it, else the same
 * @param declaration the syntax
 * @param parameters its formals
 * @param defaults the default of each formal that has one, resolved in the instruction's own frame
 * @param effects all that its body reaches, with what it declares
 * @param defaultPlacements of each call of it
 * @param dependencies the qualified names of the instructions that it depends on
 * @param code its formals and body, or null if it is foreign
 * @param foreign what it is if it is foreign and its file was found, else null
 * @param undo its written undo in the frame of its body, or null
 * @param span where it is declared
 */
public record Instruction(
        String name,
        String qualifiedName,
        Item.Declared declaration,
        List<Parameter> parameters,
        Map<String, StepArgument> defaults,
        Effects effects,
        List<Placement> defaultPlacements,
        List<String> dependencies,
        @Nullable FunctionCode code,
        @Nullable ForeignBody foreign,
        @Nullable ResolvedBody undo,
        Span span) {

    /** Keeps immutable copies. */
    public Instruction {
        parameters = List.copyOf(parameters);
        defaults = Map.copyOf(defaults);
        defaultPlacements = List.copyOf(defaultPlacements);
        dependencies = List.copyOf(dependencies);
    }

    /** The texts by which placements find calls of it: its name, and the one with its library. */
    public Set<String> anchors() {
        return name.equals(qualifiedName) ? Set.of(name) : Set.of(name, qualifiedName);
    }
}
