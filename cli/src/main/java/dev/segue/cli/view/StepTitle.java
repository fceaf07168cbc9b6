package dev.segue.cli.view;

import dev.segue.cli.terminal.Printable;
import dev.segue.plan.PlannedStep;
import java.util.Map;
import java.util.stream.Collectors;

/** A step as it is called in lists: much as the script has it. */
final class StepTitle {
    private StepTitle() {}

    /** One line, safe to show. */
    static String of(PlannedStep step) {
        return Printable.line(written(step));
    }

    /** Whether people see it in lists: the first and last marker say nothing. */
    static boolean isShown(PlannedStep step) {
        return step.kind() != PlannedStep.Kind.MARKER || isPointOfNoReturn(step);
    }

    static boolean isPointOfNoReturn(PlannedStep step) {
        return step.kind() == PlannedStep.Kind.MARKER && step.name().equals(dev.segue.plan.Plan.POINT_OF_NO_RETURN);
    }

    private static String written(PlannedStep step) {
        return switch (step.kind()) {
            case STEP, CHECK ->
                step.label() == null ? step.name() + "(" + arguments(step.arguments()) + ")" : step.label();
            case BINDING -> "let " + step.name();
            case ASSUME -> step.name().isEmpty() ? "assume" : "assume " + step.name();
            case AWAIT -> step.name().isEmpty() ? "await" : "await " + step.name();
            case GIVEN -> step.name();
            case MARKER -> step.name().replace('_', ' ');
            case LOAD -> "load " + step.name();
            case UNLOAD -> "unload " + step.name();
        };
    }

    // The first argument speaks for itself, as it mostly does in scripts.
    private static String arguments(Map<String, String> arguments) {
        String first = arguments.keySet().stream().findFirst().orElse("");
        return arguments.entrySet().stream()
                .map(each -> each.getKey().equals(first) ? each.getValue() : each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
