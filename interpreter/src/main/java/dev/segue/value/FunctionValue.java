package dev.segue.value;

import java.util.List;

/** A lambda or a function taken as a value. Equal to itself alone. */
public non-sealed interface FunctionValue extends Value {

    /** How many arguments it takes. */
    int arity();

    /** Calls it. Fails as the call of a function in a script fails. */
    Value call(List<Value> arguments);

    @Override
    default Kind kind() {
        return Kind.FUNCTION;
    }
}
