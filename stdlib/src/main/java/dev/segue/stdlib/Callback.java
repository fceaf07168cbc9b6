package dev.segue.stdlib;

import dev.segue.eval.FailureKind;
import dev.segue.eval.Invocation;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.Shown;
import dev.segue.value.BooleanValue;
import dev.segue.value.FunctionValue;
import dev.segue.value.MapValue;
import dev.segue.value.Sequence;
import dev.segue.value.Value;
import java.util.List;
import java.util.function.Predicate;

/**
 * A function that was handed to another one: called with each element of a list or range, with the key and value of
 * each entry of a map.
 */
record Callback(String caller, Invocation invocation, FunctionValue function) {

    /**
     * Calls it and hands the result on, until that has seen enough.
     *
     * @param goOn takes the arguments and the result; false ends the walk
     */
    void walk(Value collection, Step goOn) {
        switch (collection) {
            case Sequence sequence -> walk(sequence, goOn);
            case MapValue map -> walk(map, goOn);
            case Value other -> throw Refusal.type(caller, "a list, range or map", other);
        }
    }

    private void walk(Sequence sequence, Step goOn) {
        for (Value each : sequence) {
            if (!step(List.of(each), goOn)) {
                return;
            }
        }
    }

    private void walk(MapValue map, Step goOn) {
        for (var each : map.entries().entrySet()) {
            if (!step(List.of(each.getKey(), each.getValue()), goOn)) {
                return;
            }
        }
    }

    private boolean step(List<Value> arguments, Step goOn) {
        invocation.context().tick();
        return goOn.take(arguments, function.call(arguments));
    }

    /** Whether any element has a property; stops at the first that has. */
    boolean finds(Value collection, Predicate<Boolean> wanted) {
        boolean[] found = {false};
        walk(collection, (arguments, result) -> {
            found[0] = wanted.test(truth(result));
            return !found[0];
        });
        return found[0];
    }

    /**
     * A result that must be true or false: there is no truthiness.
     *
     * @throws ScriptFailure of kind type if it is neither
     */
    boolean truth(Value result) {
        if (result instanceof BooleanValue answer) {
            return answer.isTrue();
        }
        throw new ScriptFailure(
                FailureKind.TYPE,
                "the function given to %s must give true or false; it gave %s"
                        .formatted(caller, Shown.withType(result)));
    }

    /** Takes one result. */
    @FunctionalInterface
    interface Step {
        boolean take(List<Value> arguments, Value result);
    }
}
