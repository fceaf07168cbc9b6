package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left - right}. */
record SubtractNode(Node left, Node right, Span span) implements ChangeNode.Change {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        return apply(first, right.execute(frame), frame);
    }

    @Override
    public Value apply(Value first, Value second, Frame frame) {
        if (first instanceof IntegerValue a && a.isSmall() && second instanceof IntegerValue b && b.isSmall()) {
            long difference = a.small() - b.small();
            if (((a.small() ^ b.small()) & (a.small() ^ difference)) >= 0) {
                return small(difference, frame);
            }
        }
        return any(BinaryOperator.SUBTRACT, first, second, frame);
    }
}
