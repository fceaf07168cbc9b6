package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.MapValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

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
        pattern.emit(emitter, subject, found -> {
            emitter.code.constant(this, AssumeAction.class);
            emitter.value(message);
            emitter.code.load(found);
            emitter.mark();
            emitter.code.method(AssumeAction.class, "failure", ScriptFailure.class, Value.class, Value.class);
        });
    }
}
