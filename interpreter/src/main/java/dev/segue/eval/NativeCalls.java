package dev.segue.eval;

import dev.segue.resolve.FunctionSignature;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.Types;
import dev.segue.source.Span;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls native functions: fills in defaults, checks kinds, refuses changes where only reading is allowed. */
final class NativeCalls {

    private NativeCalls() {}

    static Value call(RegisteredFunction function, List<@Nullable Value> arguments, Activation caller, Span site) {
        FunctionSignature signature = function.signature();
        caller.context().tick();
        if (signature.effects().effect().compareTo(caller.context().most()) > 0) {
            throw new ScriptFailure(
                    FailureKind.RUNTIME,
                    "%s changes the target, and here it may only be read".formatted(signature.name()));
        }
        List<Value> complete = complete(function, arguments, caller, site);
        return Elements.checkNumber(
                function.code().call(new Invocation(caller.context(), site), complete), caller.context());
    }

    private static List<Value> complete(
            RegisteredFunction function, List<@Nullable Value> arguments, Activation caller, Span site) {
        FunctionSignature signature = function.signature();
        List<Parameter> parameters = signature.parameters();
        if (areAsTheyAre(signature, arguments)) {
            for (int i = 0; i < arguments.size(); i++) {
                checked(signature, parameters.get(i), arguments.get(i));
            }
            return arguments;
        }
        List<Value> complete = new ArrayList<>();
        int fixed = parameters.size() - (signature.variadic() ? 1 : 0);
        for (int i = 0; i < fixed; i++) {
            Value given = i < arguments.size() ? arguments.get(i) : null;
            complete.add(given == null ? defaultValue(function, i) : checked(signature, parameters.get(i), given));
        }
        for (Value rest : arguments.subList(Math.min(fixed, arguments.size()), arguments.size())) {
            if (rest != null) {
                complete.add(checked(signature, parameters.getLast(), rest));
            }
        }
        complete.replaceAll(value -> value instanceof Callable callable ? callable.calledBy(caller, site) : value);
        return complete;
    }

    /** Whether there is nothing to fill in, and no function that is to know who calls it. */
    private static boolean areAsTheyAre(FunctionSignature signature, List<@Nullable Value> arguments) {
        if (signature.variadic() || arguments.size() != signature.parameters().size()) {
            return false;
        }
        for (Value argument : arguments) {
            if (argument == null || argument instanceof Callable) {
                return false;
            }
        }
        return true;
    }

    private static Value defaultValue(RegisteredFunction function, int index) {
        Value value = function.defaults().get(index);
        if (value == null) {
            throw new ScriptFailure(
                    FailureKind.TYPE,
                    "the call of %s gives no %s"
                            .formatted(
                                    function.signature().name(),
                                    function.signature().parameters().get(index).name()));
        }
        return value;
    }

    private static Value checked(FunctionSignature signature, Parameter parameter, Value value) {
        if (!parameter.kinds().isEmpty() && !parameter.kinds().contains(value.kind())) {
            throw new ScriptFailure(
                    FailureKind.TYPE,
                    "the parameter %s of %s takes a value of the type %s; this is %s"
                            .formatted(
                                    parameter.name(),
                                    signature.name(),
                                    Types.describe(parameter.kinds()),
                                    Shown.withType(value)));
        }
        return value;
    }
}
