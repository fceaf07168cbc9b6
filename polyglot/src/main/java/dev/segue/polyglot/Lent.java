package dev.segue.polyglot;

import dev.segue.foreign.ForeignBounds;
import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignFailure.Reason;
import dev.segue.foreign.FunctionFailed;
import dev.segue.value.FunctionValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * A function of the script that foreign code may call while the call lasts that it was given for. It gives {@code true} and what
 * the function gives, or {@code false}, a message and a {@link Thrown}: the foreign side throws that, so that what is thrown is
 * of its own language and has a place in it.
 */
record Lent(
        FunctionValue function, Exchange exchange, BooleanSupplier lasts, Translation translation, ForeignBounds bounds)
        implements ProxyExecutable {

    @Override
    public Object execute(org.graalvm.polyglot.Value... arguments) {
        try {
            return ProxyArray.fromArray(true, called(arguments));
        } catch (FunctionFailed failed) {
            return ProxyArray.fromArray(false, failed.getMessage(), new Thrown(failed));
        } catch (ForeignFailure unfit) {
            return ProxyArray.fromArray(false, unfit.sentence(), new Thrown(unfit));
        }
    }

    private @Nullable Object called(org.graalvm.polyglot.Value... arguments) {
        if (!lasts.getAsBoolean()) {
            throw new ForeignFailure(
                    Reason.UNFIT, "%s was given to a call that is over".formatted(function.literal()), List.of());
        }
        Allowance in = new Allowance(bounds);
        List<Value> values = new ArrayList<>();
        for (org.graalvm.polyglot.Value argument : arguments) {
            values.add(translation.inward(argument, in));
        }
        Value result = exchange.ask(() -> function.call(values));
        return translation.outward(result, new Allowance(bounds));
    }

    @Override
    public String toString() {
        return function.literal();
    }
}
