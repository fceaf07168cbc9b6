package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Operands;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the chapter «Values» of the language page promises of all values. */
class ValueProperties {

    @Provide
    Arbitrary<Value> values() {
        return Values.all();
    }

    @Provide
    Arbitrary<Value> numbers() {
        return Values.numbers();
    }

    @Provide
    Arbitrary<Value> scalars() {
        return Values.scalars();
    }

    @Property
    void aLiteralReadsBackAsTheValue(@ForAll("values") Value value) {
        Value read = Literals.read(value.literal(), Set.of());
        assertEquals(value, read);
        assertEquals(value.kind(), read.kind());
        assertEquals(value.literal(), read.literal());
    }

    @Property
    void equalValuesHaveEqualHashes(@ForAll("numbers") Value left, @ForAll("numbers") Value right) {
        assertEquals(left.equals(right), right.equals(left));
        if (left.equals(right)) {
            assertEquals(left.hashCode(), right.hashCode());
        }
    }

    @Property
    void orderAgreesWithEquality(@ForAll("numbers") Value left, @ForAll("numbers") Value right) {
        assertEquals(left.equals(right), Comparison.compare(left, right) == 0);
        assertEquals(Integer.signum(Comparison.compare(left, right)), -Integer.signum(Comparison.compare(right, left)));
    }

    @Property
    void orderIsTransitive(@ForAll("numbers") Value a, @ForAll("numbers") Value b, @ForAll("numbers") Value c) {
        List<Value> sorted = Stream.of(a, b, c).sorted(Comparison::compare).toList();
        assertTrue(Comparison.compare(sorted.getFirst(), sorted.get(1)) <= 0);
        assertTrue(Comparison.compare(sorted.get(1), sorted.getLast()) <= 0);
        assertTrue(Comparison.compare(sorted.getFirst(), sorted.getLast()) <= 0);
    }

    @Property
    void divAndModTakeEachOtherBack(@ForAll BigInteger left, @ForAll BigInteger right) {
        Assume.that(right.signum() != 0);
        BigInteger quotient = integer(BinaryOperator.INTEGER_DIVIDE, left, right);
        BigInteger rest = integer(BinaryOperator.MODULO, left, right);
        assertEquals(left, quotient.multiply(right).add(rest));
        assertTrue(rest.signum() == 0 || rest.signum() == right.signum());
        assertTrue(rest.abs().compareTo(right.abs()) < 0);
    }

    private static BigInteger integer(BinaryOperator operator, BigInteger left, BigInteger right) {
        Value result = Arithmetic.apply(operator, IntegerValue.of(left), IntegerValue.of(right));
        return ((IntegerValue) result).number();
    }

    @Property
    void arithmeticGivesTheKindThatTheTextTells(@ForAll("scalars") Value left, @ForAll("scalars") Value right) {
        for (BinaryOperator operator :
                Set.of(BinaryOperator.ADD, BinaryOperator.SUBTRACT, BinaryOperator.MULTIPLY, BinaryOperator.DIVIDE)) {
            if (Operands.result(operator, left.kind(), right.kind()) == null) {
                ScriptFailure refused =
                        assertThrows(ScriptFailure.class, () -> Arithmetic.apply(operator, left, right));
                assertEquals(FailureKind.TYPE, refused.kind());
            } else {
                checkResult(operator, left, right);
            }
        }
    }

    private static void checkResult(BinaryOperator operator, Value left, Value right) {
        try {
            Value result = Arithmetic.apply(operator, left, right);
            assertEquals(Operands.result(operator, left.kind(), right.kind()), result.kind());
        } catch (ScriptFailure failure) {
            assertEquals(FailureKind.ARITHMETIC, failure.kind());
        }
    }
}
