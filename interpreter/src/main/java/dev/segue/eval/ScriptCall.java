package dev.segue.eval;

import dev.segue.resolve.ScriptFunction;
import dev.segue.source.Span;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A call of a function of a script by its name. */
final class ScriptCall implements Node {
    private final Machine machine;
    private final ScriptFunction function;
    private final CallCompiler.Arguments arguments;
    private final Span span;

    // Compiled at the first call, since a function may call itself. Threads that race for it find the same one.
    private @Nullable CompiledCode code;

    ScriptCall(Machine machine, ScriptFunction function, CallCompiler.Arguments arguments, Span span) {
        this.machine = machine;
        this.function = function;
        this.arguments = arguments;
        this.span = span;
    }

    @Override
    public Value execute(Frame frame) {
        @Nullable Value[] given = arguments.evaluate(frame);
        try {
            return call(given, frame.activation());
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        } catch (TooLargeException tooLarge) {
            throw ScriptFailure.of(tooLarge).at(span, frame);
        }
    }

    private Value call(@Nullable Value[] given, Activation caller) {
        caller.context().tick();
        CompiledCode known = code;
        if (known == null) {
            known = machine.code(function.code());
            code = known;
        }
        Frame frame = known.called(function.name(), given, caller.call(function.name(), span));
        return CallCompiler.run(function.name(), known, frame, span);
    }
}
