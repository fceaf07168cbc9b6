package dev.segue.run;

import dev.segue.eval.FailureKind;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.RunCode;
import dev.segue.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a step failed.
 *
 * @param step the plan's index, or null if it was not in a step
 * @param name the step's name
 * @param kind the failure's kind in script terms: {@code assume}, {@code timeout}, …
 * @param message one sentence
 * @param span the place in the script, or null
 * @param stack the calls that led there in script terms, innermost first
 * @param details more facts: {@code pattern}, {@code value}
 */
public record StepFailure(
        @Nullable Integer step,
        String name,
        String kind,
        String message,
        @Nullable Span span,
        List<String> stack,
        Map<String, String> details) {

    /** Keeps immutable copies. */
    public StepFailure {
        stack = List.copyOf(stack);
        details = Map.copyOf(details);
    }

    /** The same of a step that has no name, and without a stack that names nothing but that step. */
    public StepFailure anonymous() {
        return new StepFailure(step, "", kind, message, span, stack.size() > 1 ? stack : List.of(), details);
    }

    /** What kind of failure it is, as {@code segue explain} knows it. */
    public DiagnosticCode code() {
        return switch (kind) {
            case "deadline", "freeze" -> RunCode.TIME_IS_UP;
            case "cancelled" -> RunCode.CANCELLED;
            case "lost" -> RunCode.LOST;
            default -> FailureKind.valueOf(kind.toUpperCase(Locale.ROOT)).code();
        };
    }
}
