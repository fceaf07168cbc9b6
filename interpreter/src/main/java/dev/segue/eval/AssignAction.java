package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code name = value}; a number may come from where nobody has looked at its size. */
record AssignAction(int variable, Node value) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        frame.assign(variable, Elements.checkNumber(value.execute(frame), frame.context()));
        return null;
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(value);
        emitter.around.context();
        emitter.mark();
        emitter.code.function(Elements.class, "checkNumber", Value.class, Value.class, EvaluationContext.class);
        emitter.assign(variable);
    }
}
