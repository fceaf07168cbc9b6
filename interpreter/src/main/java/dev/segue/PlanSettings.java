package dev.segue;

import dev.segue.resolve.Direction;
import dev.segue.runtime.Capability;
import dev.segue.runtime.UpgradeRuntime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to plan a script.
 *
 * @param direction up or down
 * @param parameters the values of the script's {@code param}s as texts, by name
 * @param runtime what the runtime is called in messages
 * @param capabilities what the runtime offers; empty if there is no runtime to plan for
 * @param lenient whether a parameter without a value skips what needs it instead of being an error
 */
public record PlanSettings(
        Direction direction,
        Map<String, String> parameters,
        String runtime,
        Optional<Set<Class<? extends Capability>>> capabilities,
        boolean lenient) {

    /** Up, with the defaults of the parameters, for any runtime. */
    public static final PlanSettings UP =
            new PlanSettings(Direction.UP, Map.of(), "the runtime", Optional.empty(), false);

    /** Down, with the defaults of the parameters, for any runtime. */
    public static final PlanSettings DOWN = UP.towards(Direction.DOWN);

    /** For any runtime; a parameter without a value is no error. */
    static PlanSettings check(Direction direction, Map<String, String> parameters) {
        return new PlanSettings(direction, parameters, "the runtime", Optional.empty(), true);
    }

    /** Keeps an immutable copy. */
    public PlanSettings {
        parameters = Map.copyOf(parameters);
    }

    /** The same with one more parameter; its value is a literal of its type, or the text itself where that is a string. */
    public PlanSettings with(String parameter, String value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put(parameter, value);
        return new PlanSettings(direction, all, runtime, capabilities, lenient);
    }

    /** The same for a runtime: a step that needs what it does not offer is an error of the plan. */
    public PlanSettings on(UpgradeRuntime target) {
        return new PlanSettings(
                direction, parameters, target.target().node(), Optional.of(target.capabilities()), lenient);
    }

    /** The same in another direction. */
    public PlanSettings towards(Direction other) {
        return new PlanSettings(other, parameters, runtime, capabilities, lenient);
    }
}
