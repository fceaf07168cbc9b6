package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.syntax.Argument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the steps that are not written: the dependencies that planning adds. */
public final class StepFactory {

    private StepFactory() {}

    /**
     * A step that calls an instruction.
     *
     * @param arguments by the names of the parameters; those left out have defaults
     * @param dependent the step that needs it: where it stands and which top-level names its arguments use
     * @throws IllegalArgumentException if an argument that must be given is missing
     */
    public static Step dependency(Instruction instruction, Map<String, StepArgument> arguments, Step dependent) {
        List<ResolvedExpr.Given> given = new ArrayList<>();
        Map<String, StepArgument> taken = new LinkedHashMap<>();
        for (int i = 0; i < instruction.parameters().size(); i++) {
            Parameter parameter = instruction.parameters().get(i);
            StepArgument argument = arguments.get(parameter.name());
            if (argument != null) {
                given.add(new ResolvedExpr.Given(i, argument.value()));
                taken.put(parameter.name(), argument);
            } else if (!parameter.optional()) {
                throw new IllegalArgumentException(
                        "%s needs an argument %s".formatted(instruction.name(), parameter.name()));
            }
        }
        return new Step(
                Step.Kind.CALL,
                instruction.name(),
                instruction.anchors(),
                instruction,
                instruction.declaration().check(),
                instruction.effects(),
                List.of(),
                taken,
                Set.of(),
                taken.isEmpty() ? Set.of() : dependent.uses(),
                work(instruction, given, dependent.span()),
                null,
                dependent.syntax(),
                dependent.span());
    }

    /** What a call of an instruction does. */
    static StepWork work(Instruction instruction, List<ResolvedExpr.Given> given, Span span) {
        FunctionCode code = instruction.code();
        if (code != null) {
            return new StepWork.Instruct(instruction.name(), code, instruction.undo(), given, span);
        }
        String file = instruction.declaration() instanceof dev.segue.syntax.Item.ForeignInstruction foreign
                ? foreign.file().text()
                : "";
        return new StepWork.Foreign(instruction.name(), file, instruction.foreign(), given, span);
    }

    /** The written arguments by the names of their parameters. */
    static Map<String, StepArgument> arguments(
            List<Parameter> parameters, List<ResolvedExpr.Given> given, CallResolver.Written call) {
        Map<String, StepArgument> arguments = new LinkedHashMap<>();
        if (given.size() != call.arguments().size()) {
            return arguments;
        }
        for (int i = 0; i < given.size(); i++) {
            Argument written = call.arguments().get(i);
            int index = Math.min(given.get(i).parameter(), parameters.size() - 1);
            arguments.putIfAbsent(
                    parameters.get(index).name(),
                    new StepArgument(written.value(), given.get(i).value()));
        }
        return arguments;
    }
}
