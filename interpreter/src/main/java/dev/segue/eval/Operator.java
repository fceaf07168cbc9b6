package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;

/**
 * One of {@code + - * / div mod}, which does itself what integers that fit a {@code long} allow. Each has a static {@code result}
 * of both operands, the right one a {@code long} where it is a constant.
 */
interface Operator extends Node {

    Node left();

    /** Where it stands. */
    Span span();

    /** The operation on any values, within the host's limits. */
    static Value any(BinaryOperator operator, Value left, Value right, EvaluationContext context) {
        return Elements.checkNumber(Arithmetic.apply(operator, left, right), context);
    }

    /** A result that fits a {@code long}. */
    static Value small(long result, EvaluationContext context) {
        IntegerValue value = IntegerValue.of(result);
        return context.takesAnyLong() ? value : Elements.checkNumber(value, context);
    }

    /** The failure of the operation, where it stands. */
    default ScriptFailure failed(RuntimeException thrown, Frame frame) {
        return switch (thrown) {
            case ScriptFailure failure -> failure.at(span(), frame);
            case TooLargeException tooLarge -> ScriptFailure.of(tooLarge).at(span(), frame);
            default -> throw thrown;
        };
    }

    /** Calls {@code result} with both operands, which are on the stack. */
    default void emitResult(Emitter emitter, Class<?> right) {
        emitter.mark(span());
        emitter.around.context();
        emitter.code.function(getClass(), "result", Value.class, Value.class, right, EvaluationContext.class);
    }
}
