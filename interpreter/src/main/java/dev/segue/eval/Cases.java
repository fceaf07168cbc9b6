package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/** The cases of a {@code match} from one on. */
interface Cases {

    /** Does what the first case says that matches a value; fails if none does. */
    @Nullable
    Value perform(Value value, Frame frame);

    /** Writes what does the same with the value that a local variable holds. */
    void emit(Emitter emitter, int value);

    static Cases of(List<Guarded<Action>> cases) {
        int first = Math.min(cases.size(), Chain.LONGEST);
        Cases following = new Rest(List.copyOf(cases.subList(first, cases.size())));
        for (Guarded<Action> each : cases.subList(0, first).reversed()) {
            following = new One(each.matcher(), each.guard(), each.target(), following);
        }
        return following;
    }

    /** Those behind a long chain; most often none. */
    record Rest(List<Guarded<Action>> cases) implements Cases {
        @Override
        public @Nullable Value perform(Value value, Frame frame) {
            Action found = Guarded.first(cases, value, frame);
            if (found == null) {
                throw Guarded.noCase(value);
            }
            return found.perform(frame);
        }

        @Override
        public void emit(Emitter emitter, int value) {
            Label end = new Label();
            for (Guarded<Action> each : cases) {
                One.emit(emitter, each.matcher(), each.guard(), each.target(), value, end);
            }
            emitter.mark();
            emitter.code.load(value);
            emitter.code.function(Guarded.class, "noCase", ScriptFailure.class, Value.class);
            emitter.code.raise();
            emitter.code.here(end);
        }
    }

    /** A case and the following ones. */
    record One(Matcher matcher, Condition guard, Action action, Cases following) implements Cases {
        @Override
        public @Nullable Value perform(Value value, Frame frame) {
            return matcher.matches(value, frame) && guard.holds(frame)
                    ? action.perform(frame)
                    : following.perform(value, frame);
        }

        @Override
        public void emit(Emitter emitter, int value) {
            Label end = new Label();
            emit(emitter, matcher, guard, action, value, end);
            following.emit(emitter, value);
            emitter.code.here(end);
        }

        private static void emit(
                Emitter emitter, Matcher matcher, Condition guard, Action action, int value, Label end) {
            Label next = new Label();
            emitter.match(matcher, value, next);
            emitter.unless(guard, next);
            emitter.action(action);
            emitter.code.goTo(end);
            emitter.code.here(next);
        }
    }
}
