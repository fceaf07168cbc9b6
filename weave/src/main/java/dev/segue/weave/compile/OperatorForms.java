package dev.segue.weave.compile;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.eval.Comparison;
import dev.segue.eval.ScriptFailure;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.syntax.BinaryOperator;
import dev.segue.syntax.UnaryOperator;
import dev.segue.value.BooleanValue;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** Makes forms of operators: Erlang's own where the kinds are plain, else the prelude's. */
final class OperatorForms {
    private final Weaving weaving;

    OperatorForms(Weaving weaving) {
        this.weaving = weaving;
    }

    /** The operands with their kinds. */
    private record Operands(
            Term left,
            Term right,
            @Nullable Kind leftKind,
            @Nullable Kind rightKind) {
        boolean areIntegers() {
            return leftKind == Kind.INTEGER && rightKind == Kind.INTEGER;
        }
    }

    /** The value of a test that is known when weaving: equality, and what is in a list. */
    @Nullable
    Value known(ResolvedExpr.Binary binary, Frame frame) {
        Value left = weaving.expressions.known(binary.left(), frame);
        Value right = weaving.expressions.known(binary.right(), frame);
        if (left == null || right == null) {
            return null;
        }
        return switch (binary.operator()) {
            case EQUAL -> BooleanValue.of(left.equals(right));
            case NOT_EQUAL -> BooleanValue.of(!left.equals(right));
            case IN ->
                right instanceof ListValue list
                        ? BooleanValue.of(list.elements().contains(left))
                        : null;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> ordered(binary.operator(), left, right);
            case OR, AND -> null;
            case JOIN, ADD, SUBTRACT, MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO -> null;
        };
    }

    private static @Nullable Value ordered(BinaryOperator operator, Value left, Value right) {
        try {
            int order = Comparison.compare(left, right);
            return BooleanValue.of(
                    switch (operator) {
                        case LESS -> order < 0;
                        case LESS_OR_EQUAL -> order <= 0;
                        case GREATER -> order > 0;
                        default -> order >= 0;
                    });
        } catch (ScriptFailure unordered) {
            // It fails where it stands, when it runs.
            return null;
        }
    }

    Term of(ResolvedExpr.Unary unary, Frame frame) {
        Term operand = weaving.expressions.of(unary.operand(), frame);
        Kind kind = weaving.kinds.of(unary.operand(), frame);
        if (unary.operator() == UnaryOperator.NOT) {
            return kind == Kind.BOOLEAN ? Forms.prefix("not", operand) : weaving.segue("not_", operand);
        }
        return kind == Kind.INTEGER ? Forms.prefix("-", operand) : weaving.segue("negate", operand);
    }

    Term of(ResolvedExpr.Binary binary, Frame frame) {
        return switch (binary.operator()) {
            case OR -> logical("orelse", binary, frame);
            case AND -> logical("andalso", binary, frame);
            case EQUAL, NOT_EQUAL -> equality(binary.operator(), operands(binary, frame));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> order(binary.operator(), operands(binary, frame));
            case ADD, SUBTRACT, MULTIPLY -> arithmetic(binary.operator(), operands(binary, frame));
            case IN -> prelude("in", operands(binary, frame));
            case JOIN -> join(operands(binary, frame));
            case DIVIDE -> prelude("divide", operands(binary, frame));
            case INTEGER_DIVIDE -> prelude("div_", operands(binary, frame));
            case MODULO -> prelude("mod_", operands(binary, frame));
        };
    }

    /** What {@code x += 1} gives. */
    Term sum(BinaryOperator operator, Term left, @Nullable Kind leftKind, ResolvedExpr right, Frame frame) {
        Term added = weaving.expressions.of(right, frame);
        return arithmetic(operator, new Operands(left, added, leftKind, weaving.kinds.of(right, frame)));
    }

    private Operands operands(ResolvedExpr.Binary binary, Frame frame) {
        return new Operands(
                weaving.expressions.of(binary.left(), frame),
                weaving.expressions.of(binary.right(), frame),
                weaving.kinds.of(binary.left(), frame),
                weaving.kinds.of(binary.right(), frame));
    }

    private Term prelude(String name, Operands operands) {
        return weaving.segue(name, operands.left(), operands.right());
    }

    private Term logical(String operator, ResolvedExpr.Binary binary, Frame frame) {
        return Forms.infix(
                operator,
                weaving.expressions.condition(binary.left(), frame),
                weaving.expressions.condition(binary.right(), frame));
    }

    private Term equality(BinaryOperator operator, Operands operands) {
        Term equal = equal(operands.left(), operands.leftKind(), operands.right(), operands.rightKind());
        return operator == BinaryOperator.EQUAL ? equal : opposite(equal);
    }

    /** Whether two values are equal; a comparison that may stand in a guard where a kind is plain. */
    Term equal(Term left, @Nullable Kind leftKind, Term right, @Nullable Kind rightKind) {
        if (Kinds.isSame(leftKind) || Kinds.isSame(rightKind)) {
            return Forms.infix("=:=", left, right);
        }
        return Kinds.isNumber(leftKind) || Kinds.isNumber(rightKind)
                ? Forms.infix("==", left, right)
                : weaving.segue("equal", left, right);
    }

    private static Term opposite(Term equal) {
        if (equal instanceof Tuple op && Forms.isTagged(equal, "op")) {
            return Forms.infix(op.at(2).equals(Atom.of("=:=")) ? "=/=" : "/=", op.at(3), op.at(4));
        }
        return Forms.prefix("not", equal);
    }

    private Term order(BinaryOperator operator, Operands operands) {
        if (Kinds.isOrderedAlike(operands.leftKind(), operands.rightKind())) {
            String symbol = operator == BinaryOperator.LESS_OR_EQUAL ? "=<" : operator.symbol();
            return Forms.infix(symbol, operands.left(), operands.right());
        }
        if (operator == BinaryOperator.LESS) {
            return prelude("less", operands);
        }
        Term order = prelude("compare", operands);
        return switch (operator) {
            case LESS_OR_EQUAL -> Forms.infix("=/=", order, Forms.atom("gt"));
            case GREATER -> Forms.infix("=:=", order, Forms.atom("gt"));
            default -> Forms.infix("=/=", order, Forms.atom("lt"));
        };
    }

    private Term arithmetic(BinaryOperator operator, Operands operands) {
        if (operands.areIntegers()) {
            return Forms.infix(operator.symbol(), operands.left(), operands.right());
        }
        return switch (operator) {
            case ADD -> prelude("add", operands);
            case SUBTRACT -> prelude("subtract", operands);
            default -> prelude("multiply", operands);
        };
    }

    private Term join(Operands operands) {
        boolean lists = operands.leftKind() == Kind.LIST && operands.rightKind() == Kind.LIST;
        return lists ? Forms.infix("++", operands.left(), operands.right()) : prelude("concat", operands);
    }
}
