package dev.segue.eval;

import dev.segue.resolve.ForeignBody;
import dev.segue.value.Value;
import java.util.List;

/** Carries out the calls of foreign instructions: a service of a run. */
public interface ForeignCalls {

    /**
     * Calls the function that an instruction is.
     *
     * @param name of the instruction
     * @param arguments in the order of its formals; of the functions among them each throws {@link
     *     dev.segue.foreign.FunctionFailed} where it fails
     * @param context of the step
     * @throws dev.segue.foreign.ForeignFailure if it fails
     * @throws dev.segue.foreign.FunctionFailed if one of these functions does
     */
    Value call(ForeignBody body, String name, List<Value> arguments, EvaluationContext context);
}
