package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.Value;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** {@code for pattern in source when guard { block }}; a long one goes on as a unit. */
record ForAction(Node source, Matcher matcher, Condition guard, Action block, HotLoop hot, Span span)
        implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        Walk elements = Walk.through(source.execute(frame));
        MethodHandle unit = hot.turn(this);
        while (unit == null) {
            Value element = elements.next();
            if (element == null) {
                return null;
            }
            frame.context().tick();
            Value returned = matcher.matches(element, frame) && guard.holds(frame) ? block.perform(frame) : null;
            if (returned != null) {
                return returned;
            }
            unit = hot.turn(this);
        }
        return HotLoop.goOn(unit, frame, elements);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(source);
        Loop.emit(emitter, matcher, guard, () -> emitter.action(block));
    }

    /** Writes what goes on with the elements of a walk that a local variable holds. */
    void emit(Emitter emitter, int elements) {
        Loop.emit(emitter, elements, matcher, guard, () -> emitter.action(block));
    }
}
