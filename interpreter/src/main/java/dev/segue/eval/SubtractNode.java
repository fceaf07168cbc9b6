package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;

/** {@code left - right}. */
record SubtractNode(Node left, Node right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        Value second = right.execute(frame);
        try {
            return result(first, second, frame.context());
        } catch (ScriptFailure | TooLargeException thrown) {
            throw failed(thrown, frame);
        }
    }

    static Value result(Value left, Value right, EvaluationContext context) {
        if (left instanceof IntegerValue a && a.isSmall() && right instanceof IntegerValue b && b.isSmall()) {
            long difference = a.small() - b.small();
            if (((a.small() ^ b.small()) & (a.small() ^ difference)) >= 0) {
                return Operator.small(difference, context);
            }
        }
        return Operator.any(BinaryOperator.SUBTRACT, left, right, context);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(left);
        emitter.value(right);
        emitResult(emitter, Value.class);
    }
}
