package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left + right}. */
record AddNode(Node left, Node right, Span span) implements ChangeNode.Change {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        return apply(first, right.execute(frame), frame);
    }

    @Override
    public Value apply(Value first, Value second, Frame frame) {
        if (first instanceof IntegerValue a && a.isSmall() && second instanceof IntegerValue b && b.isSmall()) {
            long sum = a.small() + b.small();
            if (((a.small() ^ sum) & (b.small() ^ sum)) >= 0) {
                return small(sum, frame);
            }
        }
        return any(BinaryOperator.ADD, first, second, frame);
    }
}
