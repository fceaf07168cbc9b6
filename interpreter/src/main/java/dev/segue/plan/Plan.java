package dev.segue.plan;

import dev.segue.resolve.Program;
import dev.segue.resolve.ResolvedBody;
import dev.segue.syntax.Header;
import dev.segue.value.DurationValue;
import dev.segue.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One deterministic order of steps, with the reasons for it.
 *
 * @param upgrade what is upgraded, and which way
 * @param policy what happens after a failure past the point of no return
 * @param deadline the whole run's, or null
 * @param freezeLimit how long any process may stay suspended, or null
 * @param steps all steps and markers in the order in which they run; each one's index is its place
 * @param always the {@code always} blocks in written order
 * @param predictedFreeze how long the longest suspension will last, or null without data
 * @param parameters the values of the script's parameters, by name
 * @param program what was planned
 */
public record Plan(
        Upgrade upgrade,
        Header.Policy policy,
        @Nullable DurationValue deadline,
        @Nullable DurationValue freezeLimit,
        List<PlannedStep> steps,
        List<ResolvedBody> always,
        @Nullable DurationValue predictedFreeze,
        Map<String, Value> parameters,
        Program program) {

    /** The name of the marker that precedes every step not placed before it. */
    public static final String START = "start";

    /** The name of the marker that every changing step follows. */
    public static final String POINT_OF_NO_RETURN = "point_of_no_return";

    /** The name of the span of all steps that change code, processes or applications. */
    public static final String CODE_CHANGE = "code_change";

    /** The name of the marker that follows every step not placed after it. */
    public static final String END = "end";

    /** The name of the step that lets the target install a whole release by the release's own instructions. */
    public static final String INSTALL_RELEASE = "install_release";

    /** Keeps immutable copies. */
    public Plan {
        steps = List.copyOf(steps);
        always = List.copyOf(always);
        parameters = Map.copyOf(parameters);
    }

    /** The index of the point of no return: what stands at a lesser index runs before it. */
    public int pointOfNoReturn() {
        return steps.stream()
                .filter(step ->
                        step.kind() == PlannedStep.Kind.MARKER && step.name().equals(POINT_OF_NO_RETURN))
                .mapToInt(PlannedStep::index)
                .findFirst()
                .orElseThrow();
    }

    /** The same plan with a prediction of the longest suspension. */
    public Plan withPredictedFreeze(DurationValue prediction) {
        return new Plan(upgrade, policy, deadline, freezeLimit, steps, always, prediction, parameters, program);
    }

    /** The same plan without a bound on how long processes may stay suspended. */
    public Plan withoutFreezeLimit() {
        return new Plan(upgrade, policy, deadline, null, steps, always, predictedFreeze, parameters, program);
    }
}
