package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A call of a function in Java by its name. */
final class NativeCallNode implements Node {
    private final RegisteredFunction function;
    private final Filling arguments;
    private final int size;
    private final boolean errorsPass;
    private final Span span;

    NativeCallNode(RegisteredFunction function, Filling arguments, int size, boolean errorsPass, Span span) {
        this.function = function;
        this.arguments = arguments;
        this.size = size;
        this.errorsPass = errorsPass;
        this.span = span;
    }

    @Override
    public Value execute(Frame frame) {
        @Nullable Value[] given = new Value[size];
        arguments.fill(given, frame);
        Value result = NativeCalls.call(function, Arrays.asList(given), frame.activation(), span);
        return CallSupport.checkError(result, errorsPass);
    }
}
