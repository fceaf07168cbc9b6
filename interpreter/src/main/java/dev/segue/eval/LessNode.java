package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.Value;

/** {@code left < right}. */
record LessNode(Node left, Node right, Span span) implements Order {

    @Override
    public boolean holds(Frame frame) {
        return compared(frame) < 0;
    }

    static boolean holds(Value left, Value right) {
        return Order.compare(left, right) < 0;
    }
}
