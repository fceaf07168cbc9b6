package dev.segue.resolve;

import dev.segue.syntax.BinaryOperator;
import dev.segue.value.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which operators take which kinds of operands, and what they give. */
public final class Operands {
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INTEGER, Kind.FLOAT);
    private static final Set<Kind> AMOUNTS = EnumSet.of(Kind.DURATION, Kind.SIZE, Kind.PERCENTAGE);
    private static final Set<Kind> LISTS = EnumSet.of(Kind.LIST, Kind.RANGE);
    private static final Set<Kind> ORDERED = EnumSet.of(
            Kind.INTEGER,
            Kind.FLOAT,
            Kind.STRING,
            Kind.DURATION,
            Kind.SIZE,
            Kind.PERCENTAGE,
            Kind.ATOM,
            Kind.LIST,
            Kind.TUPLE);

    private Operands() {}

    /** The kind of the result for operands of two kinds; null if the operator does not take them. */
    public static @Nullable Kind result(BinaryOperator operator, Kind left, Kind right) {
        return switch (operator) {
            case OR, AND -> left == Kind.BOOLEAN && right == Kind.BOOLEAN ? Kind.BOOLEAN : null;
            case EQUAL, NOT_EQUAL -> Kind.BOOLEAN;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> comparable(left, right) ? Kind.BOOLEAN : null;
            case IN -> contains(right, left) ? Kind.BOOLEAN : null;
            case JOIN -> join(left, right);
            case ADD, SUBTRACT -> sum(left, right);
            case MULTIPLY -> product(left, right);
            case DIVIDE -> quotient(left, right);
            case INTEGER_DIVIDE, MODULO -> left == Kind.INTEGER && right == Kind.INTEGER ? Kind.INTEGER : null;
        };
    }

    /** The same for operands whose kinds are known, or empty; empty if either is not known or nothing fits. */
    static Set<Kind> result(BinaryOperator operator, Set<Kind> left, Set<Kind> right) {
        if (left.size() != 1 || right.size() != 1) {
            return isTest(operator) ? Set.of(Kind.BOOLEAN) : Set.of();
        }
        Kind result = result(operator, left.iterator().next(), right.iterator().next());
        return result == null ? Set.of() : Set.of(result);
    }

    private static boolean isTest(BinaryOperator operator) {
        return switch (operator) {
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN -> true;
            case JOIN, ADD, SUBTRACT, MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO -> false;
        };
    }

    private static boolean comparable(Kind left, Kind right) {
        return ORDERED.contains(left) && (left == right || NUMBERS.contains(left) && NUMBERS.contains(right));
    }

    private static boolean contains(Kind whole, Kind part) {
        return LISTS.contains(whole) || whole == Kind.MAP || whole == Kind.STRING && part == Kind.STRING;
    }

    private static @Nullable Kind join(Kind left, Kind right) {
        if (left == Kind.STRING && right == Kind.STRING) {
            return Kind.STRING;
        }
        return LISTS.contains(left) && LISTS.contains(right) ? Kind.LIST : null;
    }

    private static @Nullable Kind sum(Kind left, Kind right) {
        if (left == right && (AMOUNTS.contains(left) || left == Kind.INTEGER)) {
            return left;
        }
        return NUMBERS.contains(left) && NUMBERS.contains(right) ? Kind.FLOAT : null;
    }

    private static @Nullable Kind product(Kind left, Kind right) {
        if (left == Kind.PERCENTAGE || right == Kind.PERCENTAGE) {
            return share(left == Kind.PERCENTAGE ? right : left);
        }
        if (AMOUNTS.contains(left)) {
            return NUMBERS.contains(right) ? left : null;
        }
        if (AMOUNTS.contains(right)) {
            return NUMBERS.contains(left) ? right : null;
        }
        return sum(left, right);
    }

    /** A percentage of a number is a float, of an amount an amount. */
    private static @Nullable Kind share(Kind whole) {
        if (NUMBERS.contains(whole)) {
            return Kind.FLOAT;
        }
        return whole == Kind.DURATION || whole == Kind.SIZE ? whole : null;
    }

    private static @Nullable Kind quotient(Kind left, Kind right) {
        if (AMOUNTS.contains(left) && NUMBERS.contains(right)) {
            return left;
        }
        boolean alike = NUMBERS.contains(left) && NUMBERS.contains(right) || left == right && AMOUNTS.contains(left);
        return alike ? Kind.FLOAT : null;
    }
}
