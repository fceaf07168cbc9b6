package dev.segue.stdlib;

import static dev.segue.eval.FailureKind.ARITHMETIC;
import static dev.segue.eval.FailureKind.KEY;
import static dev.segue.eval.FailureKind.LIMIT;
import static dev.segue.eval.FailureKind.TYPE;
import static dev.segue.stdlib.Calling.fails;
import static dev.segue.stdlib.Calling.gives;
import static dev.segue.stdlib.Calling.saying;

import dev.segue.value.DurationValue;
import dev.segue.value.ListValue;
import dev.segue.value.SizeValue;
import dev.segue.value.StringValue;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void absTakesTheSignOff() {
        gives("5", "abs", "-5");
        gives("2.5", "abs", "-2.5");
        gives("0.0", "abs", "-0.0");
        gives("5s", "abs", "-5s");
        gives("infinity", "abs", "infinity");
        gives("1MiB", "abs", "-1MiB");
        gives("12.5%", "abs", "-12.5%");
        gives("9223372036854775808", "abs", "-9223372036854775808");
        fails(
                TYPE,
                saying("the parameter x of abs takes a value of the type integer or float or duration or size or"
                        + " percentage; this is \"5\" of the type string"),
                "abs",
                "\"5\"");
    }

    @Test
    void roundGoesAwayFromZeroHalfWay() {
        gives("3", "round", "2.5");
        gives("-3", "round", "-2.5");
        gives("2", "round", "2.4999");
        gives("1", "round", "0.5");
        gives("0", "round", "0.49999999999999994");
        gives("7", "round", "7");
        gives("1000000000000000000000", "round", "1.0e21");
        fails(TYPE, "round", "1s");
        fails(TYPE, "round", "nil");
    }

    @Test
    void parseIntReadsDecimalDigitsWithASign() {
        gives("42", "parse_int", "\"42\"");
        gives("-42", "parse_int", "\"-42\"");
        gives("7", "parse_int", "\"+007\"");
        gives("123456789012345678901234567890", "parse_int", "\"123456789012345678901234567890\"");
    }

    @Test
    void parseIntRefusesEverythingElse() {
        fails(
                TYPE,
                saying("parse_int takes an integer in decimal digits; this is \"4x\" of the type string"),
                "parse_int",
                "\"4x\"");
        for (String text : new String[] {"", " 1", "1 ", "1.0", "0x10", "-", "--1", "1_000", "١"}) {
            fails(TYPE, "parse_int", "\"" + text + "\"");
        }
        fails(TYPE, "parse_int", "42");
        fails(LIMIT, "parse_int", new StringValue("1".repeat(10_001)));
    }

    @Test
    void minAndMaxTakeTwoOrMoreValuesOrOneList() {
        gives("1", "min", "3", "1", "2");
        gives("3", "max", "3", "1", "2");
        gives("1", "min", "[3, 1, 2]");
        gives("\"b\"", "max", "[\"a\", \"b\"]");
        gives("infinity", "max", "5s", "infinity");
        gives("[1, 2]", "min", "[1, 2]", "[1, 3]");
        gives("7", "max", "[7]");
    }

    @Test
    void minAndMaxGiveTheFirstOfEqualValues() {
        gives("1.0", "min", "1.0", "1");
        gives("1", "max", "[0, 1, 1.0]");
    }

    @Test
    void minAndMaxOfAHugeRangeAreItsEnds() {
        gives("-5", "min", "-5..1000000000000000000000");
        gives("1000000000000000000000", "max", "-5..1000000000000000000000");
    }

    @Test
    void minAndMaxRefuseTooLittleAndWhatHasNoOrder() {
        fails(KEY, saying("min of []: it has no element"), "min", "[]");
        fails(KEY, "max", "2..1");
        fails(TYPE, saying("max takes two or more values, or one list; this is 1 of the type integer"), "max", "1");
        fails(TYPE, "min", "1", "\"a\"");
        fails(TYPE, saying("the call of max gives no x"), "max");
        fails(TYPE, "max", "[nil, true]");
    }

    @Test
    void sumIsExactForIntegers() {
        gives("6", "sum", "[1, 2, 3]");
        gives("0", "sum", "[]");
        gives("9007199254740993", "sum", "[9007199254740992, 1]");
        gives("6.5", "sum", "[1, 2.5, 3]");
        gives("3.5", "sum", "[0.5, 3]");
        gives("3.0", "sum", "[0.5, 2.5]");
    }

    @Test
    void sumOfARangeIsCountedNotWalked() {
        gives("55", "sum", "1..10");
        gives("0", "sum", "10..1");
        gives("-5", "sum", "-5..4");
        gives("500000000000000000500000000000000000", "sum", "1..1000000000000000000");
    }

    @Test
    void sumAddsWhatPlusAdds() {
        gives("1m30s", "sum", "[1m, 20s, 10s]");
        gives("infinity", "sum", "[1m, infinity]");
        gives("3MiB", "sum", "[1MiB, 2MiB]");
        gives("37.5%", "sum", "[25%, 12.5%]");
    }

    @Test
    void sumRefusesWhatPlusRefuses() {
        fails(TYPE, saying("+ does not take 1 of the type integer and 1s of the type duration"), "sum", "[1, 1s]");
        fails(TYPE, "sum", "[\"a\", \"b\"]");
        fails(TYPE, "sum", "[nil]");
        fails(TYPE, "sum", "[1, :a]");
        fails(TYPE, "sum", "%{a: 1}");
    }

    @Test
    void aSumThatIsNoNumberIsAnArithmeticFailure() {
        fails(ARITHMETIC, "sum", "[1.0e308, 1.0e308]");
        fails(ARITHMETIC, "sum", ListValue.of(new DurationValue(Long.MAX_VALUE - 1), new DurationValue(2)));
        fails(ARITHMETIC, "sum", ListValue.of(new SizeValue(Long.MAX_VALUE), new SizeValue(1)));
    }
}
