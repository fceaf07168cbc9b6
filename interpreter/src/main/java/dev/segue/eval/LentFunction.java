package dev.segue.eval;

import dev.segue.foreign.FunctionFailed;
import dev.segue.value.FunctionValue;
import dev.segue.value.Value;
import java.util.List;

/** A function that foreign code may call; its failure is marked, so that the code can catch that and nothing else. */
record LentFunction(Callable function) implements FunctionValue {

    @Override
    public int arity() {
        return function.arity();
    }

    @Override
    public Value call(List<Value> arguments) {
        try {
            return function.call(arguments);
        } catch (ScriptFailure failure) {
            throw new FunctionFailed(failure);
        }
    }

    @Override
    public String literal() {
        return function.literal();
    }
}
