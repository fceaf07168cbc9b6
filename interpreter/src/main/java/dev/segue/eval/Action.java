package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A piece of a script that does something. */
@FunctionalInterface
interface Action {

    /** Gives what a {@code return} in it gave, or null if it came to its end. */
    @Nullable
    Value perform(Frame frame);

    /** Writes what does the same, and goes on behind it where it comes to its end. */
    default void emit(Emitter emitter) {
        emitter.refuse();
    }

    /** The same, saying where it failed if nothing inside has said so; counts as a step of evaluation. */
    default Action at(Span span) {
        return new StatementAction(this, span);
    }
}
