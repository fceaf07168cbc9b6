package dev.segue.eval;

import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left + right} or another one of {@code + - * / div mod}. */
record CalculationNode(BinaryOperator operator, Node left, Node right) implements Node {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        return Calculation.apply(operator, first, right.execute(frame), frame.context());
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(left);
        Class<?> second = Value.class;
        if (right instanceof ConstantNode(IntegerValue constant) && constant.isSmall()) {
            emitter.code.constant(constant.small());
            second = long.class;
        } else {
            emitter.value(right);
        }
        emitter.mark();
        emitter.around.context();
        emitter.code.function(Calculation.class, method(), Value.class, Value.class, second, EvaluationContext.class);
    }

    private String method() {
        return switch (operator) {
            case ADD -> "add";
            case SUBTRACT -> "subtract";
            case MULTIPLY -> "multiply";
            case DIVIDE -> "divide";
            case INTEGER_DIVIDE -> "wholeDivide";
            case MODULO -> "modulo";
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN, JOIN ->
                throw new IllegalArgumentException("not arithmetic: " + operator);
        };
    }
}
