package dev.segue.sim;

import dev.segue.value.Value;
import java.util.List;

/**
 * A function of the target that a script can call.
 *
 * @param module its module
 * @param function its name
 * @param arity how many arguments it takes
 * @param body what it gives for its arguments
 */
public record CallShape(String module, String function, int arity, Body body) {

    /** What a simulated function computes. */
    @FunctionalInterface
    public interface Body {
        /** The result for these arguments. */
        Value apply(List<Value> arguments);
    }

    boolean fits(String otherModule, String otherFunction, int arguments) {
        return module.equals(otherModule) && function.equals(otherFunction) && arity == arguments;
    }

    /** A function that always gives the same. */
    public static CallShape constant(String module, String function, int arity, Value result) {
        return new CallShape(module, function, arity, arguments -> result);
    }
}
