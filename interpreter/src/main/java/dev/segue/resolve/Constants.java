package dev.segue.resolve;

import dev.segue.syntax.Expr;
import dev.segue.syntax.Literal;
import dev.segue.syntax.UnaryOperator;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.PercentageValue;
import dev.segue.value.RangeValue;
import dev.segue.value.SizeValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of literals. */
public final class Constants {
    private static final BigInteger NANOS_PER_MICRO = BigInteger.valueOf(1_000);
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Constants() {}

    /** The value of an expression that is a literal, or a collection or the negative of such; else empty. */
    public static Optional<Value> valueOf(Expr expression) {
        return switch (expression) {
            case Literal literal -> literal(literal);
            case Expr.Unary unary
            when unary.operator() == UnaryOperator.NEGATE ->
                valueOf(unary.operand()).flatMap(Constants::negated);
            case Expr.ListLiteral list
            when list.tail() == null -> all(list.elements()).map(ListValue::new);
            case Expr.TupleLiteral tuple -> all(tuple.elements()).map(TupleValue::new);
            case Expr.MapLiteral map -> map(map);
            case Expr.Range range -> range(range);
            case Expr other -> Optional.empty();
        };
    }

    /** The value of a literal; empty if it is larger than values of its kind can be. */
    static Optional<Value> literal(Literal literal) {
        return switch (literal) {
            case Literal.IntegerNumber number -> Optional.of(IntegerValue.of(number.value()));
            case Literal.FloatNumber number -> Optional.of(new FloatValue(number.value()));
            case Literal.Truth truth -> Optional.of(BooleanValue.of(truth.value()));
            case Literal.Nil nil -> Optional.of(NilValue.NIL);
            case Literal.Atom atom -> Optional.of(new AtomValue(atom.value()));
            case Literal.Text text -> Optional.of(new StringValue(text.value()));
            case Literal.Duration duration -> duration(duration.nanoseconds().divide(NANOS_PER_MICRO));
            case Literal.Infinity infinity -> Optional.of(DurationValue.INFINITY);
            case Literal.Size size ->
                size.bytes().compareTo(LARGEST) > 0
                        ? Optional.empty()
                        : Optional.of(new SizeValue(size.bytes().longValueExact()));
            case Literal.Percentage percentage -> Optional.of(new PercentageValue(percentage.percent()));
        };
    }

    private static Optional<Value> duration(BigInteger micros) {
        return micros.compareTo(LARGEST) >= 0
                ? Optional.empty()
                : Optional.of(new DurationValue(micros.longValueExact()));
    }

    private static Optional<Value> negated(Value value) {
        return switch (value) {
            case IntegerValue integer ->
                Optional.of(IntegerValue.of(integer.number().negate()));
            case FloatValue real -> Optional.of(new FloatValue(-real.number()));
            case DurationValue duration
            when !duration.isInfinite() -> Optional.of(new DurationValue(-duration.micros()));
            case SizeValue size -> Optional.of(new SizeValue(-size.bytes()));
            case PercentageValue share ->
                Optional.of(new PercentageValue(share.percent().negate()));
            case Value other -> Optional.empty();
        };
    }

    private static Optional<List<Value>> all(List<Expr> expressions) {
        List<Value> values = new ArrayList<>();
        for (Expr expression : expressions) {
            Optional<Value> value = valueOf(expression);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private static Optional<Value> map(Expr.MapLiteral map) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        for (Expr.Entry entry : map.entries()) {
            Optional<Value> key = valueOf(entry.key());
            Optional<Value> value = valueOf(entry.value());
            if (key.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            entries.put(key.get(), value.get());
        }
        return Optional.of(new MapValue(entries));
    }

    private static Optional<Value> range(Expr.Range range) {
        return valueOf(range.first())
                .filter(IntegerValue.class::isInstance)
                .flatMap(first -> valueOf(range.last())
                        .filter(IntegerValue.class::isInstance)
                        .map(last -> new RangeValue(((IntegerValue) first).number(), ((IntegerValue) last).number())));
    }
}
