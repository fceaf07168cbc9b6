package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A call of a function in Java by its name. */
record NativeCallNode(RegisteredFunction function, Filling arguments, int size, boolean errorsPass, Span span)
        implements Node {

    @Override
    public Value execute(Frame frame) {
        @Nullable Value[] given = new Value[size];
        arguments.fill(given, frame);
        Value result = NativeCalls.call(function, Arrays.asList(given), frame.activation(), span);
        return CallSupport.checkError(result, errorsPass);
    }
}
