package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.MapValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/** {@code assume pattern = subject else message}. */
record AssumeAction(WholePattern pattern, Node subject, Node message, Span span) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        Value found = subject.execute(frame);
        if (!pattern.matches(found, frame)) {
            throw failure(message.execute(frame), found);
        }
        return null;
    }

    ScriptFailure failure(Value told, Value found) {
        return failure(told, pattern, found, span);
    }

    /** What fails because a value does not match. */
    static ScriptFailure failure(Value message, WholePattern pattern, Value found, Span span) {
        MapValue details = MapValue.EMPTY
                .with("pattern", new StringValue(pattern.text()))
                .with("value", found)
                .with(
                        "source",
                        new StringValue(span.source().lineText(span.line()).strip()));
        return new ScriptFailure(FailureKind.ASSUME, message.display(), details);
    }

    @Override
    public void emit(Emitter emitter) {
        Label otherwise = new Label();
        Label end = new Label();
        emitter.value(subject);
        int found = emitter.code.kept();
        emitter.match(pattern.matcher(), found, otherwise);
        emitter.code.goTo(end);
        emitter.code.here(otherwise);
        emitter.code.constant(this, AssumeAction.class);
        emitter.value(message);
        emitter.code.load(found);
        emitter.mark();
        emitter.code.method(AssumeAction.class, "failure", ScriptFailure.class, Value.class, Value.class);
        emitter.code.raise();
        emitter.code.here(end);
    }
}
