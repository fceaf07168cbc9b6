package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.Diagnostic;
import java.util.List;

/** A plan as tests look at it. */
record PlanView(Plan plan, List<Diagnostic> warnings) {

    static PlanView of(PlanResult result) {
        assertTrue(result.plan().isPresent(), () -> "no plan: " + result.diagnostics());
        return new PlanView(result.plan().orElseThrow(), result.diagnostics());
    }

    /** The names in the order in which they run, markers too. */
    List<String> names() {
        return plan.steps().stream().map(PlannedStep::name).toList();
    }

    /** The names without markers. */
    List<String> steps() {
        return plan.steps().stream()
                .filter(step -> step.kind() != PlannedStep.Kind.MARKER)
                .map(PlannedStep::name)
                .toList();
    }

    /** The step of that name; there must be one. */
    PlannedStep step(String name) {
        return plan.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The reasons of a step, each as {@code edge other origin} and perhaps {@code dropped} or {@code turned}. */
    List<String> because(String name) {
        return step(name).because().stream().map(this::text).toList();
    }

    private String text(Because because) {
        String other = plan.steps().get(because.other()).name();
        return because.edge().word() + " " + other + " " + because.origin().word()
                + (because.dropped() ? " dropped" : "") + (because.turned() ? " turned" : "");
    }
}
