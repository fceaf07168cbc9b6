package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;

/** {@code left / right}, which gives no integer. */
record DivideNode(Node left, Node right, Span span) implements Operator {

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
        return Operator.any(BinaryOperator.DIVIDE, left, right, context);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(left);
        emitter.value(right);
        emitResult(emitter, Value.class);
    }
}
