package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;

/** A function written in Java. */
@FunctionalInterface
public interface NativeFunction {

    /**
     * Calls it.
     *
     * @param arguments in the order of the parameters, all there and of the declared kinds
     * @throws ScriptFailure if it cannot do what it was asked
     */
    Value call(Invocation invocation, List<Value> arguments);
}
