package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code match subject { cases }}. */
record MatchAction(Node subject, Cases cases) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        return cases.perform(subject.execute(frame), frame);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(subject);
        cases.emit(emitter, emitter.code.kept());
    }
}
