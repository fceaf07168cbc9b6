package dev.segue.stdlib;

import static dev.segue.eval.FailureKind.TYPE;
import static dev.segue.stdlib.Calling.call;
import static dev.segue.stdlib.Calling.fails;
import static dev.segue.stdlib.Calling.gives;
import static dev.segue.stdlib.Calling.saying;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.value.BytesValue;
import org.junit.jupiter.api.Test;

class CollectionsTest {

    @Test
    void countTellsTheSizeOfEveryCollection() {
        gives("3", "count", "[1, 2, 3]");
        gives("0", "count", "[]");
        gives("2", "count", "(1, 2)");
        gives("1", "count", "%{a: 1}");
        gives("3", "count", new BytesValue(new byte[] {1, 2, (byte) 255}));
    }

    @Test
    void countOfAStringCountsCodePoints() {
        gives("3", "count", "\"a\\u{1F600}b\"");
        gives("0", "count", "\"\"");
    }

    @Test
    void countOfAHugeRangeWalksThroughNothing() {
        gives("10", "count", "1..10");
        gives("0", "count", "10..1");
        gives("1000000000000000000000001", "count", "0..1000000000000000000000000");
    }

    @Test
    void countRefusesWhatIsNoCollection() {
        fails(
                TYPE,
                saying(
                        "the parameter xs of count takes a value of the type string or bytes or list or tuple or map or range;"
                                + " this is 42 of the type integer"),
                "count",
                "42");
        fails(TYPE, "count", "nil");
        fails(TYPE, "count", ":atom");
    }

    @Test
    void containsLooksForElementsByTheOneEquality() {
        gives("true", "contains?", "[1, 2.0]", "2");
        gives("false", "contains?", "[1, 2]", "\"2\"");
        gives("true", "contains?", "[:a, [1]]", "[1.0]");
        gives("false", "contains?", "[]", "nil");
    }

    @Test
    void containsLooksForKeysInMapsAndPartsInStrings() {
        gives("true", "contains?", "%{a: 1}", ":a");
        gives("false", "contains?", "%{a: 1}", "1");
        gives("true", "contains?", "\"segue\"", "\"gu\"");
        gives("true", "contains?", "\"segue\"", "\"\"");
        gives("false", "contains?", "\"segue\"", "\"GU\"");
        fails(TYPE, "contains?", "\"segue\"", ":gu");
    }

    @Test
    void containsKnowsARangeWithoutWalkingThroughIt() {
        gives("true", "contains?", "1..1000000000000000000", "999999999999999999");
        gives("true", "contains?", "1..10", "10.0");
        gives("false", "contains?", "1..10", "9.5");
        gives("false", "contains?", "1..10", "11");
        gives("false", "contains?", "10..1", "5");
        gives("false", "contains?", "1..10", "\"5\"");
    }

    @Test
    void aMessageShowsOnlyTheBeginningOfALongValue() {
        String message = fails(TYPE, "keys", call("reverse", "1..1000")).message();
        assertTrue(message.length() < 500, message);
    }
}
