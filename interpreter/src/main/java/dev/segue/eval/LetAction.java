package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

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
        Label otherwise = new Label();
        Label end = new Label();
        emitter.value(value);
        int found = emitter.code.kept();
        emitter.match(pattern.matcher(), found, otherwise);
        emitter.code.goTo(end);
        emitter.code.here(otherwise);
        emitter.code.load(found);
        emitter.code.constant(pattern.text(), String.class);
        emitter.mark();
        emitter.code.function(LetAction.class, "mismatch", ScriptFailure.class, Value.class, String.class);
        emitter.code.raise();
        emitter.code.here(end);
    }
}
