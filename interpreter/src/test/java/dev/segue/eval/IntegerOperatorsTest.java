package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operators on integers, with a name and with a literal on the right, at the edges of what Java's own integers hold. */
class IntegerOperatorsTest {
    private static final Map<String, BinaryOperator<BigInteger>> EXACT = Map.of(
            "+", BigInteger::add,
            "-", BigInteger::subtract,
            "*", BigInteger::multiply,
            "div", IntegerOperatorsTest::quotient,
            "mod", (left, right) -> left.subtract(quotient(left, right).multiply(right)));

    private static final List<BigInteger> EDGES = Stream.of(0, 1, 2, 7, 127, 1023, 31, 32, 62, 63, 64)
            .flatMap(n -> Stream.of(BigInteger.valueOf(n), BigInteger.TWO.pow(n % 65)))
            .flatMap(n -> Stream.of(
                    n, n.negate(), n.subtract(BigInteger.ONE), n.negate().subtract(BigInteger.ONE)))
            .distinct()
            .toList();

    private static BigInteger quotient(BigInteger left, BigInteger right) {
        BigInteger[] parts = left.divideAndRemainder(right);
        return parts[1].signum() != 0 && parts[1].signum() != right.signum()
                ? parts[0].subtract(BigInteger.ONE)
                : parts[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "*", "div", "mod"})
    void areExactAtTheEdges(String operator) {
        boolean divides = operator.equals("div") || operator.equals("mod");
        for (BigInteger right : EDGES) {
            if (!divides || right.signum() != 0) {
                assertExact(operator, right);
            }
        }
    }

    private static void assertExact(String operator, BigInteger right) {
        String lefts = EDGES.stream().map(BigInteger::toString).collect(Collectors.joining(", ", "[", "]"));
        Value found = SpecRun.single(
                SpecFunctions.registry(), EvaluationContext.builder().build(), """
                fn literal(a) = a %1$s %2$s
                fn named(a, b) = a %1$s b
                step "s" {
                  var results = []
                  for a in %3$s {
                    if literal(a) != named(a, %2$s) { fail "${a}" }
                    results = results ++ [literal(a)]
                  }
                  return results
                }
                """.formatted(operator, right, lefts));
        List<Value> expected = EDGES.stream()
                .map(left -> (Value) IntegerValue.of(
                        Objects.requireNonNull(EXACT.get(operator)).apply(left, right)))
                .toList();
        assertEquals(new ListValue(expected), found, operator + " " + right);
    }
}
