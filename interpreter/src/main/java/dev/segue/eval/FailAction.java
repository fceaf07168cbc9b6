package dev.segue.eval;

import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code fail message}. */
record FailAction(Node message) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        throw failure(message.execute(frame));
    }

    static ScriptFailure failure(Value message) {
        Value details = message instanceof StringValue ? NilValue.NIL : message;
        return new ScriptFailure(FailureKind.FAIL, message.display(), details);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(message);
        emitter.mark();
        emitter.code.function(FailAction.class, "failure", ScriptFailure.class, Value.class);
        emitter.code.raise();
    }
}
