package dev.segue.eval;

import dev.segue.resolve.ResolvedExpr.Capture;
import dev.segue.source.Span;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lambda with what it captured, or a function of a script as a value. */
final class Closure implements Callable {
    private final Object identity;
    private final String name;
    private final CompiledCode code;
    private final @Nullable Frame captured;
    private final List<Capture> captures;
    private final Activation caller;
    private final Span site;

    Closure(
            Object identity,
            String name,
            CompiledCode code,
            @Nullable Frame captured,
            List<Capture> captures,
            Activation caller,
            Span site) {
        this.identity = identity;
        this.name = name;
        this.code = code;
        this.captured = captured;
        this.captures = captures;
        this.caller = caller;
        this.site = site;
    }

    @Override
    public int arity() {
        return code.formals().size();
    }

    @Override
    public List<String> parameterNames() {
        return code.formals().stream().map(CompiledCode.Formal::name).toList();
    }

    @Override
    public boolean variadic() {
        return false;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Callable calledBy(Activation other, Span where) {
        return new Closure(identity, name, code, captured, captures, other, where);
    }

    @Override
    public Value call(List<Value> arguments) {
        CallSupport.checkCount(name, arguments.size(), arity());
        return invoke(CallSupport.nullable(arguments));
    }

    @Override
    public Value invoke(List<@Nullable Value> arguments) {
        caller.context().tick();
        caller.enter(name);
        Frame frame = code.body().frame(caller.call(new CallSite(name, site)));
        if (captured != null) {
            captures.forEach(capture -> frame.capture(capture.inner(), captured, capture.outer()));
        }
        code.bind(name, arguments.toArray(new Value[0]), frame);
        return CallCompiler.run(name, code, frame, site);
    }

    @Override
    public String literal() {
        return "<" + name + "/" + arity() + ">";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Closure closure && closure.identity == identity;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(identity);
    }

    @Override
    public String toString() {
        return literal();
    }
}
