package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases of a {@code match} from one on. */
interface Cases {

    /** Does what the first case says that matches a value; fails if none does. */
    @Nullable
    Value perform(Value value, Frame frame);

    static Cases of(List<Guarded<Action>> cases) {
        Cases following = new None();
        for (Guarded<Action> each : cases.reversed()) {
            following = new One(each.matcher(), each.guard(), each.target(), following);
        }
        return following;
    }

    /** After the last. */
    record None() implements Cases {
        @Override
        public @Nullable Value perform(Value value, Frame frame) {
            throw Guarded.noCase(value);
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
    }
}
