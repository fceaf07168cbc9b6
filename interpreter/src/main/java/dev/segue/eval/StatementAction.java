package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A statement: a step of evaluation with its place, which its failures get if nothing inside has said where. */
final class StatementAction implements Action {
    private final Action action;
    private final Span span;

    StatementAction(Action action, Span span) {
        this.action = action;
        this.span = span;
    }

    @Override
    public @Nullable Value perform(Frame frame) {
        try {
            frame.context().tick();
            return action.perform(frame);
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        }
    }
}
