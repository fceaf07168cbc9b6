package dev.segue.weave.place;

import dev.segue.plan.Constants;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.value.AtomValue;
import dev.segue.value.Value;
import java.util.Optional;

/** A call of an instruction of the standard library whose work a relup's own instructions can do. */
enum StandardStep {
    LOAD_MODULES,
    UPDATE_PROCESSES,
    SUSPEND_PROCESSES,
    RESUME_PROCESSES;

    private static final String STANDARD = "stdlib/";

    /** Which one a step calls; none if it is of a script or a library that has the same name. */
    static Optional<StandardStep> of(Step step) {
        Instruction called = step.instruction();
        if (called == null || !called.span().source().name().startsWith(STANDARD)) {
            return Optional.empty();
        }
        for (StandardStep each : values()) {
            if (each.word().equals(called.name())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The instruction's name. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The value of a written argument; empty if it is not written, or not known before the script runs. */
    static Optional<Value> argument(Step step, String name, Constants constants) {
        StepArgument argument = step.arguments().get(name);
        return argument != null
                        && constants.evaluate(argument.value()) instanceof Constants.Evaluation.Known(Value known)
                ? Optional.of(known)
                : Optional.empty();
    }

    /** The application that a step is about, if that is known. */
    static Optional<String> application(Step step, Constants constants) {
        return argument(step, "app", constants)
                .filter(AtomValue.class::isInstance)
                .map(value -> ((AtomValue) value).name());
    }
}
