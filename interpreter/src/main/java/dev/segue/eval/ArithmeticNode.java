package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;

/** One of {@code + - * / div mod}. */
record ArithmeticNode(BinaryOperator operator, Operand left, Operand right, Span span) implements Node {

    @Override
    public Value execute(Frame frame) {
        Value first = left.in(frame);
        Value second = right.in(frame);
        try {
            return Elements.checkNumber(Arithmetic.apply(operator, first, second), frame.context());
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        } catch (TooLargeException tooLarge) {
            throw ScriptFailure.of(tooLarge).at(span, frame);
        }
    }
}
