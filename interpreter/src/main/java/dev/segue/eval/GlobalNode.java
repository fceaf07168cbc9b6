package dev.segue.eval;

import dev.segue.value.NilValue;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A name of the top level: {@code nil} where its binding did not complete.
 *
 * @param header its name, if the script's upgrade line would say what it is; null for any other
 */
record GlobalNode(int index, @Nullable String header) implements Node {

    @Override
    public Value execute(Frame frame) {
        return read(frame.activation().globals());
    }

    Value read(Globals globals) {
        Value value = globals.value(index);
        if (value == null && header != null) {
            throw new ScriptFailure(
                    FailureKind.RUNTIME,
                    "%s is not known: the script has no upgrade line that says it".formatted(header));
        }
        return value == null ? NilValue.NIL : value;
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.code.constant(this, GlobalNode.class);
        emitter.around.globals();
        emitter.mark();
        emitter.code.method(GlobalNode.class, "read", Value.class, Globals.class);
    }
}
