package dev.segue.eval;

import dev.segue.resolve.Parameter;
import dev.segue.source.Span;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A native function as a value. */
record NativeCallable(RegisteredFunction function, Activation caller, Span site) implements Callable {

    @Override
    public int arity() {
        return (int) function.signature().parameters().stream()
                .filter(parameter -> !parameter.optional())
                .count();
    }

    @Override
    public List<String> parameterNames() {
        return function.signature().parameters().stream().map(Parameter::name).toList();
    }

    @Override
    public boolean variadic() {
        return function.signature().variadic();
    }

    @Override
    public String name() {
        return function.signature().name();
    }

    @Override
    public Callable calledBy(Activation other, Span where) {
        return new NativeCallable(function, other, where);
    }

    @Override
    public Value call(List<Value> arguments) {
        if (!variadic()) {
            CallSupport.checkCount(name(), arguments.size(), parameterNames().size());
        }
        return invoke(CallSupport.nullable(arguments));
    }

    @Override
    public Value invoke(List<@Nullable Value> arguments) {
        return NativeCalls.call(function, arguments, caller, site);
    }

    @Override
    public String literal() {
        return "<" + name() + ">";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NativeCallable callable && callable.function == function;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(function);
    }

    @Override
    public String toString() {
        return literal();
    }
}
