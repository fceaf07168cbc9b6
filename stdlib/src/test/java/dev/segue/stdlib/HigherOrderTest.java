package dev.segue.stdlib;

import static dev.segue.eval.FailureKind.LIMIT;
import static dev.segue.eval.FailureKind.TYPE;
import static dev.segue.stdlib.Calling.atMost;
import static dev.segue.stdlib.Calling.call;
import static dev.segue.stdlib.Calling.fails;
import static dev.segue.stdlib.Calling.gives;
import static dev.segue.stdlib.Calling.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.eval.EvaluationContext;
import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.Invocation;
import dev.segue.source.SourceText;
import dev.segue.value.BooleanValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.NilValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HigherOrderTest {

    private static final Lambda DOUBLE = Lambda.onNumbers(n -> n.shiftLeft(1));
    private static final Lambda PAIR = Lambda.of((key, value) -> TupleValue.of(key, value));
    private static final Lambda IS_EVEN =
            Lambda.testing(x -> !((IntegerValue) x).number().testBit(0));
    private static final Lambda NO_BOOLEAN = Lambda.of(x -> x);

    @Test
    void mapGivesTheListOfResults() {
        gives("[2, 4, 6]", "map", "[1, 2, 3]", DOUBLE);
        gives("[2, 4, 6]", "map", "1..3", DOUBLE);
        gives("[]", "map", "[]", DOUBLE);
    }

    @Test
    void mapHandsKeysAndValuesOfAMapOver() {
        gives("[(:a, 1), (\"b\", 2)]", "map", "%{a: 1, \"b\" => 2}", PAIR);
    }

    @Test
    void mapRefusesWhatIsNoCollectionOrNoFunction() {
        fails(
                TYPE,
                saying(
                        "the parameter xs of map takes a value of the type list or map or range; this is 5 of the type integer"),
                "map",
                "5",
                DOUBLE);
        fails(
                TYPE,
                saying("the parameter f of map takes a value of the type function; this is 5 of the type integer"),
                "map",
                "[1]",
                "5");
        fails(TYPE, "map", "(1, 2)", DOUBLE);
        fails(LIMIT, "map", "1..1000000000000", DOUBLE);
    }

    @Test
    void filterKeepsElementsInAListAndEntriesInAMap() {
        gives("[2, 4]", "filter", "[1, 2, 3, 4]", IS_EVEN);
        gives("[2, 4]", "filter", "1..5", IS_EVEN);
        gives("%{b: 2}", "filter", "%{a: 1, b: 2}", Lambda.of((key, value) -> IS_EVEN.call(List.of(value))));
    }

    @Test
    void filterTakesBooleansOnly() {
        fails(
                TYPE,
                saying("the function given to filter must give true or false; it gave 1 of the type integer"),
                "filter",
                "[1]",
                NO_BOOLEAN);
        fails(TYPE, "filter", "nil", IS_EVEN);
    }

    @Test
    void filterOfAHugeRangeEndsAtTheBoundOnSteps() {
        fails(atMost(10), LIMIT, "filter", "1..1000000000000", Lambda.testing(x -> false));
        fails(atMost(10), LIMIT, "filter", "1..1000000000000", Lambda.testing(x -> true));
    }

    @Test
    void reduceFoldsFromTheLeft() {
        gives("-6", "reduce", "[1, 2, 3]", "0", subtraction());
        gives("100", "reduce", "[]", "100", subtraction());
        gives("94", "reduce", "1..3", "100", subtraction());
        fails(TYPE, "reduce", "%{a: 1}", "0", subtraction());
    }

    private static Lambda subtraction() {
        return Lambda.of((a, b) -> IntegerValue.of(((IntegerValue) a).number().subtract(((IntegerValue) b).number())));
    }

    @Test
    void eachSeesEveryElementInOrderAndGivesNil() {
        List<Value> seen = new ArrayList<>();
        Lambda note = Lambda.of(x -> {
            seen.add(x);
            return x;
        });
        gives("nil", "each", "[3, 1, 2]", note);
        assertEquals(Calling.value("[3, 1, 2]"), new ListValue(seen));
    }

    @Test
    void eachHandsKeysAndValuesOfAMapOver() {
        List<Value> seen = new ArrayList<>();
        call("each", "%{a: 1, b: 2}", Lambda.of((key, value) -> {
            seen.add(key);
            seen.add(value);
            return NilValue.NIL;
        }));
        assertEquals(Calling.value("[:a, 1, :b, 2]"), new ListValue(seen));
        fails(TYPE, "each", "1", DOUBLE);
    }

    @Test
    void anyAndAllOfNothing() {
        gives("false", "any?", "[]", IS_EVEN);
        gives("true", "all?", "[]", IS_EVEN);
    }

    @Test
    void anyAndAllStopAsSoonAsTheyKnow() {
        gives("true", "any?", "1..1000000000000000000", IS_EVEN);
        gives("false", "all?", "1..1000000000000000000", IS_EVEN);
        gives("false", "any?", "[1, 3]", IS_EVEN);
        gives("true", "all?", "[2, 4]", IS_EVEN);
    }

    @Test
    void anyAndAllAskForKeysAndValuesOfAMap() {
        Lambda isA = Lambda.of((key, value) -> BooleanValue.of(key.equals(Calling.value(":a"))));
        gives("true", "any?", "%{b: 1, a: 2}", isA);
        gives("false", "all?", "%{b: 1, a: 2}", isA);
    }

    @Test
    void anyAndAllTakeBooleansOnly() {
        fails(TYPE, "any?", "[1]", NO_BOOLEAN);
        fails(TYPE, "all?", "[1]", NO_BOOLEAN);
        fails(TYPE, "any?", "1", IS_EVEN);
        fails(TYPE, "all?", "nil", IS_EVEN);
    }

    @Test
    void groupByCollectsUnderEqualKeys() {
        gives("%{false => [1, 3], true => [2, 4]}", "group_by", "1..4", IS_EVEN);
        gives("%{1 => [1, 1.0], 2 => [2]}", "group_by", "[1, 1.0, 2]", Lambda.of(x -> x));
        gives("%{}", "group_by", "[]", IS_EVEN);
        fails(TYPE, "group_by", "%{a: 1}", IS_EVEN);
        fails(LIMIT, "group_by", "1..1000000000000", IS_EVEN);
    }

    @Test
    void aCancelReachesIntoALongWalk() {
        int[] checks = {0};
        EvaluationContext context = EvaluationContext.builder()
                .checkpoint(() -> {
                    if (++checks[0] > 5) {
                        throw new EvaluationStopped(EvaluationStopped.Reason.CANCELLED, "cancelled");
                    }
                })
                .build();
        Invocation invocation =
                new Invocation(context, SourceText.of("test.upgrade", "").endSpan());
        List<Value> arguments =
                List.of(Calling.value("1..1000000000000"), IntegerValue.of(BigInteger.ZERO), subtraction());
        Assertions.assertThrows(
                EvaluationStopped.class, () -> StandardFunctions.registry().call("reduce", invocation, arguments));
    }
}
