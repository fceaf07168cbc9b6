package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A call with the values of nodes, which are evaluated in their order. */
record CallingNode(Filling arguments, int size, Calling calling) implements Node {

    static Node of(Arguments arguments, Calling calling) {
        return new CallingNode(arguments.filling(), arguments.size(), calling);
    }

    @Override
    public Value execute(Frame frame) {
        @Nullable Value[] given = new Value[size];
        arguments.fill(given, frame);
        return calling.call(given, frame.activation());
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.code.constant(calling, Calling.class);
        emitter.array(arguments, size);
        emitter.mark();
        emitter.around.activation();
        emitter.code.method(Calling.class, "call", Value.class, Value[].class, Activation.class);
    }
}
