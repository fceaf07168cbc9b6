package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A statement: a step of evaluation with its place, which its failures get if nothing inside has said where. */
record StatementAction(Action action, Span span) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        try {
            frame.context().tick();
            return action.perform(frame);
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        }
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.inside(span, () -> {
            emitter.tick();
            emitter.action(action);
        });
    }
}
