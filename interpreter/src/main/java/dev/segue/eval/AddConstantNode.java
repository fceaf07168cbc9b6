package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;

/** {@code left + 1}. */
record AddConstantNode(Node left, long right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        try {
            return result(first, right, frame.context());
        } catch (ScriptFailure | TooLargeException thrown) {
            throw failed(thrown, frame);
        }
    }

    static Value result(Value left, long right, EvaluationContext context) {
        if (left instanceof IntegerValue a && a.isSmall()) {
            long sum = a.small() + right;
            if (((a.small() ^ sum) & (right ^ sum)) >= 0) {
                return Operator.small(sum, context);
            }
        }
        return Operator.any(BinaryOperator.ADD, left, IntegerValue.of(right), context);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(left);
        emitter.code.constant(right);
        emitResult(emitter, long.class);
    }
}
