package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.FunctionValue;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function as a value, which knows who calls it. */
interface Callable extends FunctionValue {

    /** The names of its parameters, which may stand as labels. */
    List<String> parameterNames();

    /** Whether its last parameter takes any number of arguments. */
    boolean variadic();

    /** The name in messages. */
    String name();

    /** The same function, called by somebody else. */
    Callable calledBy(Activation caller, Span site);

    /** Calls it; an argument that is null is left out. */
    Value invoke(List<@Nullable Value> arguments);
}
