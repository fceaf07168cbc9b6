package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;

/** {@code left div right}. */
record WholeDivideNode(Node left, Node right, Span span) implements Operator {

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
            if (b.small() != 0 && (a.small() != Long.MIN_VALUE || b.small() != -1)) {
                return Operator.small(Integers.quotient(a.small(), b.small()), context);
            }
        }
        return Operator.any(BinaryOperator.INTEGER_DIVIDE, left, right, context);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(left);
        emitter.value(right);
        emitResult(emitter, Value.class);
    }
}
