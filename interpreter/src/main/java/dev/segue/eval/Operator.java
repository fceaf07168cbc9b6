package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;

/** One of {@code + - * / div mod}, which does itself what integers that fit a {@code long} allow. */
interface Operator extends Node {

    /** Where it stands. */
    Span span();

    /** The operation on any values, within the host's limits. */
    default Value any(BinaryOperator operator, Value left, Value right, Frame frame) {
        try {
            return Elements.checkNumber(Arithmetic.apply(operator, left, right), frame.context());
        } catch (ScriptFailure failure) {
            throw failure.at(span(), frame);
        } catch (TooLargeException tooLarge) {
            throw ScriptFailure.of(tooLarge).at(span(), frame);
        }
    }

    /** A result that fits a {@code long}. */
    default Value small(long result, Frame frame) {
        IntegerValue value = IntegerValue.of(result);
        return frame.context().takesAnyLong() ? value : checked(value, frame);
    }

    private Value checked(Value value, Frame frame) {
        try {
            return Elements.checkNumber(value, frame.context());
        } catch (ScriptFailure failure) {
            throw failure.at(span(), frame);
        }
    }
}
