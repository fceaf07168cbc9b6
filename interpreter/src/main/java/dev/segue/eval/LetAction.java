package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code let pattern = value}, which fails where it does not match. */
record LetAction(WholePattern pattern, Node value) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        Value found = value.execute(frame);
        if (!pattern.matches(found, frame)) {
            throw mismatch(found, pattern.text());
        }
        return null;
    }

    static ScriptFailure mismatch(Value found, String pattern) {
        return new ScriptFailure(
                FailureKind.MATCH, "the value %s does not match %s".formatted(Shown.brief(found), pattern), found);
    }

    @Override
    public void emit(Emitter emitter) {
        pattern.emit(emitter, value, found -> {
            emitter.code.load(found);
            emitter.code.constant(pattern.text(), String.class);
            emitter.mark();
            emitter.code.function(LetAction.class, "mismatch", ScriptFailure.class, Value.class, String.class);
        });
    }
}
