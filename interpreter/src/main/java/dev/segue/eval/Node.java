package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.Value;

/** A piece of a script that gives a value. */
@FunctionalInterface
interface Node {

    Value execute(Frame frame);

    /** Writes what puts the value on the stack. */
    default void emit(Emitter emitter) {
        emitter.refuse();
    }

    /** The same, saying where it failed if nothing inside has said so. */
    default Node at(Span span) {
        return new PlacedNode(this, span);
    }
}
