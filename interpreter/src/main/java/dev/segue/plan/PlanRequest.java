package dev.segue.plan;

import dev.segue.resolve.Direction;
import dev.segue.value.Value;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What planning needs besides the script.
 *
 * @param direction up or down
 * @param runtime what the runtime is called in messages: its URI or its name
 * @param capabilities the simple names of the capabilities that the runtime offers ({@code Processes}); null if there
 *     is no runtime to plan for, and then nothing is refused for lack of one
 * @param parameters the values of the script's parameters, by name; without those that have none
 * @param constants evaluates what is decided when planning
 * @param doubts what is not judged because of errors
 * @param given the steps that the plan has besides the script's
 */
public record PlanRequest(
        Direction direction,
        String runtime,
        @Nullable Set<String> capabilities,
        Map<String, Value> parameters,
        Constants constants,
        Doubts doubts,
        Given given) {

    /** Of a script without errors, and nothing besides. */
    public PlanRequest(
            Direction direction,
            String runtime,
            @Nullable Set<String> capabilities,
            Map<String, Value> parameters,
            Constants constants) {
        this(direction, runtime, capabilities, parameters, constants, Doubts.NONE, Given.NONE);
    }

    /** Keeps immutable copies. */
    public PlanRequest {
        parameters = Map.copyOf(parameters);
        capabilities = capabilities == null ? null : Set.copyOf(capabilities);
    }
}
