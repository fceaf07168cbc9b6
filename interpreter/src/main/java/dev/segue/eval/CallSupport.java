package dev.segue.eval;

import dev.segue.value.AtomValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all calls have in common. */
final class CallSupport {
    private static final AtomValue ERROR = new AtomValue("error");

    private CallSupport() {}

    static List<@Nullable Value> nullable(List<Value> arguments) {
        return new ArrayList<>(arguments);
    }

    static void checkCount(String name, int given, int most) {
        if (given > most) {
            throw new ScriptFailure(
                    FailureKind.TYPE, "%s takes %d arguments; %d are given".formatted(name, most, given));
        }
    }

    /** Puts arguments into the order of the parameters of a function that is a value. */
    static List<@Nullable Value> arrange(Callable callee, List<@Nullable Value> values, List<String> labels) {
        List<String> names = callee.parameterNames();
        List<@Nullable Value> arranged = new ArrayList<>();
        names.forEach(name -> arranged.add(null));
        for (int i = 0; i < values.size(); i++) {
            int place = labels.get(i).isEmpty() ? i : place(callee, names, labels.get(i));
            if (place < arranged.size() && arranged.get(place) != null) {
                throw new ScriptFailure(
                        FailureKind.TYPE, "%s is given %s twice".formatted(callee.name(), names.get(place)));
            }
            if (place < arranged.size()) {
                arranged.set(place, values.get(i));
            } else if (callee.variadic()) {
                arranged.add(values.get(i));
            } else {
                checkCount(callee.name(), values.size(), names.size());
            }
        }
        return arranged;
    }

    private static int place(Callable callee, List<String> names, String label) {
        int place = names.indexOf(label);
        if (place < 0) {
            throw new ScriptFailure(FailureKind.TYPE, "%s has no parameter %s".formatted(callee.name(), label));
        }
        return place;
    }

    /** Fails where the target's code gave an error that nothing looks at. */
    static Value checkError(Value result, boolean errorsPass) {
        if (!errorsPass && isError(result)) {
            throw new ScriptFailure(FailureKind.CALL, "the call gave " + Shown.brief(result), result);
        }
        return result;
    }

    private static boolean isError(Value result) {
        return result.equals(ERROR)
                || result instanceof TupleValue tuple
                        && !tuple.elements().isEmpty()
                        && tuple.elements().getFirst().equals(ERROR);
    }
}
