package dev.segue.run;

import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.ScriptFailure;
import dev.segue.plan.PlannedStep;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.MapValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says why a step failed, for reports. */
final class StepFailures {

    /** Details that are text of the script already, so that quotes would be one pair too many. */
    private static final Set<String> PARTS_OF_THE_SCRIPT = Set.of("pattern", "source");

    private StepFailures() {}

    static StepFailure of(@Nullable PlannedStep step, RuntimeException cause) {
        return switch (cause) {
            case ScriptFailure script -> ofScript(step, script);
            case EvaluationStopped stopped ->
                simple(step, stopped.reason().name().toLowerCase(Locale.ROOT), message(stopped));
            case RuntimeFailure.Lost lost -> simple(step, "lost", lost.message());
            case RuntimeFailure.Cancelled cancelled -> simple(step, "cancelled", cancelled.message());
            case RuntimeFailure other -> simple(step, "runtime", other.message());
            default -> throw cause;
        };
    }

    private static String message(EvaluationStopped stopped) {
        String message = stopped.getMessage();
        return message == null ? stopped.reason().name() : message;
    }

    private static StepFailure simple(@Nullable PlannedStep step, String kind, String message) {
        return new StepFailure(
                step == null ? null : step.index(),
                step == null ? "" : step.name(),
                kind,
                message,
                step == null ? null : step.span(),
                List.of(),
                Map.of());
    }

    private static StepFailure ofScript(@Nullable PlannedStep step, ScriptFailure script) {
        Map<String, String> details = new LinkedHashMap<>();
        if (script.details() instanceof MapValue map) {
            map.entries().forEach((key, value) -> {
                String name = key.display().replaceFirst("^:", "");
                details.put(name, PARTS_OF_THE_SCRIPT.contains(name) ? value.display() : value.literal());
            });
        }
        return new StepFailure(
                step == null ? null : step.index(),
                step == null ? "" : step.name(),
                script.kind().name().toLowerCase(Locale.ROOT),
                script.message(),
                script.span() == null && step != null ? step.span() : script.span(),
                script.stack().stream()
                        .map(entry -> entry.name() + " (" + entry.span() + ")")
                        .toList(),
                details);
    }
}
