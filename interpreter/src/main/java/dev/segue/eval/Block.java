package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements one after another, up to a return: the first half of them, then the second. */
record Block(Action first, Action second) implements Action {

    private record Nothing() implements Action {
        @Override
        public @Nullable Value perform(Frame frame) {
            return null;
        }

        @Override
        public void emit(Emitter emitter) {
            // There is nothing to do.
        }
    }

    static Action of(List<Action> statements) {
        int count = statements.size();
        return switch (count) {
            case 0 -> new Nothing();
            case 1 -> statements.getFirst();
            default -> new Block(of(statements.subList(0, count / 2)), of(statements.subList(count / 2, count)));
        };
    }

    @Override
    public @Nullable Value perform(Frame frame) {
        Value returned = first.perform(frame);
        return returned == null ? second.perform(frame) : returned;
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.action(first);
        emitter.action(second);
    }
}
