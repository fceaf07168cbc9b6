package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A call of a function of a script by its name, whose arguments are all there. */
record ScriptCall(Callee callee, Filling arguments, CallSite site, Span span) implements Node {

    @Override
    public Value execute(Frame frame) {
        CompiledCode code = callee.code();
        @Nullable Value[] locals = new Value[code.body().locals()];
        arguments.fill(locals, frame);
        try {
            Activation caller = frame.activation();
            caller.context().tick();
            return code.enter(caller, site, locals);
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        } catch (TooLargeException tooLarge) {
            throw ScriptFailure.of(tooLarge).at(span, frame);
        }
    }
}
