package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.syntax.Node;
import dev.segue.syntax.Placement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is written, resolved: what the planner orders.
 *
 * @param kind what it is
 * @param name the instruction's or function's name, or the title; for bindings, the bound names joined by commas
 * @param anchors the texts by which placements find it: its name, and {@code lib.name}; empty for bindings
 * @param instruction the called instruction, or null
 * @param check whether it is declared to only read
 * @param effects all that it reaches, with what it declares
 * @param placements those written at the step itself
 * @param arguments of a call of an instruction or function, by the formals' names, those that are written
 * @param binds the top-level names that it binds
 * @param uses the top-level names that it uses
 * @param work what it does when run
 * @param deadline its own {@code within}, or null
 * @param syntax the item
 * @param span where it stands
 */
public record Step(
        Kind kind,
        String name,
        Set<String> anchors,
        @Nullable Instruction instruction,
        boolean check,
        Effects effects,
        List<Placement> placements,
        Map<String, StepArgument> arguments,
        Set<Global> binds,
        Set<Global> uses,
        StepWork work,
        @Nullable ResolvedExpr deadline,
        Node syntax,
        Span span)
        implements ProgramItem {

    /** A long script has many steps: what holds nothing or one thing is kept in a collection made for that. */
    public Step {
        arguments = arguments.size() > 1 ? arguments : Map.copyOf(arguments);
        binds = binds.size() > 1 ? binds : Set.copyOf(binds);
        uses = uses.size() > 1 ? uses : Set.copyOf(uses);
    }

    /** What a step is. */
    public enum Kind {
        /** A call of an instruction or of a function. */
        CALL,
        /** {@code step "…" { }}. */
        INLINE,
        /** {@code let}. */
        BINDING,
        /** {@code assume}. */
        ASSUME,
        /** {@code await}. */
        AWAIT
    }

    /** Whether it only reads, so that it may stand on either side of the point of no return. */
    public boolean readOnly() {
        return !effects.changes();
    }
}
