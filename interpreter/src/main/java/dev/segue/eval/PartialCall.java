package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A call of a function of a script by its name that leaves arguments out, or whose formals do not stand first. */
record PartialCall(Callee callee, Filling arguments, int size, CallSite site, Span span) implements Node {

    @Override
    public Value execute(Frame frame) {
        @Nullable Value[] given = new Value[size];
        arguments.fill(given, frame);
        try {
            return call(given, frame.activation());
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        } catch (TooLargeException tooLarge) {
            throw ScriptFailure.of(tooLarge).at(span, frame);
        }
    }

    private Value call(@Nullable Value[] given, Activation caller) {
        CompiledCode code = callee.code();
        caller.context().tick();
        caller.enter(site.name());
        return CallCompiler.run(site.name(), code, code.called(site.name(), given, caller.call(site)), span);
    }
}
