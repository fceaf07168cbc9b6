package dev.segue.stdlib;

import dev.segue.value.BooleanValue;
import dev.segue.value.FunctionValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A function value made in Java. */
record Lambda(int arity, Function<List<Value>, Value> code) implements FunctionValue {

    static Lambda of(UnaryOperator<Value> code) {
        return new Lambda(1, arguments -> code.apply(arguments.getFirst()));
    }

    static Lambda of(BinaryOperator<Value> code) {
        return new Lambda(2, arguments -> code.apply(arguments.get(0), arguments.get(1)));
    }

    static Lambda testing(Predicate<Value> test) {
        return of(value -> BooleanValue.of(test.test(value)));
    }

    /** On integers. */
    static Lambda onNumbers(UnaryOperator<BigInteger> code) {
        return of(value -> IntegerValue.of(code.apply(((IntegerValue) value).number())));
    }

    @Override
    public Value call(List<Value> arguments) {
        if (arguments.size() != arity) {
            throw new IllegalArgumentException("called with " + arguments);
        }
        return code.apply(arguments);
    }

    @Override
    public String literal() {
        return "fn";
    }
}
