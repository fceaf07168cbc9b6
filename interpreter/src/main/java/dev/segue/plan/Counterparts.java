package dev.segue.plan;

import dev.segue.resolve.Instruction;
import dev.segue.resolve.Program;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.resolve.StepWork;
import dev.segue.source.Span;
import dev.segue.syntax.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls that no script wrote: going down, {@code add_app} acts as {@code remove_app} and the other way round, and
 * dependencies that are missing are added.
 */
final class Counterparts {
    private static final Map<String, String> GOING_DOWN = Map.of("add_app", "remove_app", "remove_app", "add_app");

    private Counterparts() {}

    /** What a step acts as going down; placements still find it by the name that it was written with. */
    static Step goingDown(Step step, Program program) {
        Instruction called = step.instruction();
        String name = called == null ? null : GOING_DOWN.get(called.qualifiedName());
        Instruction other = name == null ? null : program.instructions().get(name);
        if (called == null
                || other == null
                || called.parameters().size() != other.parameters().size()) {
            return step;
        }
        Map<String, StepArgument> arguments = new LinkedHashMap<>();
        step.arguments()
                .forEach((formal, argument) -> arguments.put(
                        other.parameters().get(indexOf(called, formal)).name(), argument));
        return new Step(
                step.kind(),
                other.name(),
                step.anchors(),
                other,
                other.declaration().check(),
                other.effects(),
                step.placements(),
                arguments,
                step.binds(),
                step.uses(),
                workOf(other, arguments, step.span()),
                step.deadline(),
                step.syntax(),
                step.span());
    }

    /** The work of calling an instruction with arguments in the frame of the top-level names. */
    static StepWork workOf(Instruction instruction, Map<String, StepArgument> arguments, Span span) {
        List<ResolvedExpr.Given> given = new ArrayList<>();
        arguments.forEach((formal, argument) ->
                given.add(new ResolvedExpr.Given(indexOf(instruction, formal), argument.value())));
        if (instruction.declaration() instanceof Item.ForeignInstruction foreign) {
            return new StepWork.Foreign(instruction.name(), foreign.file().text(), instruction.foreign(), given, span);
        }
        if (instruction.code() == null) {
            throw new IllegalStateException(instruction.qualifiedName() + " has neither code nor a foreign file");
        }
        return new StepWork.Instruct(instruction.name(), instruction.code(), instruction.undo(), given, span);
    }

    /** The parameter of that name, or null. */
    static @Nullable Integer parameter(Instruction instruction, String name) {
        for (int index = 0; index < instruction.parameters().size(); index++) {
            if (instruction.parameters().get(index).name().equals(name)) {
                return index;
            }
        }
        return null;
    }

    private static int indexOf(Instruction instruction, String name) {
        Integer index = parameter(instruction, name);
        if (index == null) {
            throw new IllegalStateException(instruction.qualifiedName() + " has no parameter " + name);
        }
        return index;
    }
}
