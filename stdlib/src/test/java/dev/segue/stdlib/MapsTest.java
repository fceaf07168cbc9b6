package dev.segue.stdlib;

import static dev.segue.eval.FailureKind.LIMIT;
import static dev.segue.eval.FailureKind.TYPE;
import static dev.segue.stdlib.Calling.atMost;
import static dev.segue.stdlib.Calling.fails;
import static dev.segue.stdlib.Calling.gives;
import static dev.segue.stdlib.Calling.saying;

import org.junit.jupiter.api.Test;

class MapsTest {

    @Test
    void keysAndValuesKeepTheOrderOfTheMap() {
        gives("[:b, :a, 3]", "keys", "%{b: 1, a: 2, 3 => nil}");
        gives("[1, 2, nil]", "values", "%{b: 1, a: 2, 3 => nil}");
        gives("[]", "keys", "%{}");
        fails(
                TYPE,
                saying("the parameter m of keys takes a value of the type map; this is [1] of the type list"),
                "keys",
                "[1]");
        fails(TYPE, "values", "nil");
    }

    @Test
    void getGivesTheDefaultOnlyWhereTheKeyIsMissing() {
        gives("1", "get", "%{a: 1}", ":a");
        gives("nil", "get", "%{a: 1}", ":b");
        gives("7", "get", "%{a: 1}", ":b", "7");
        gives("nil", "get", "%{a: nil}", ":a", "7");
        gives("\"one\"", "get", "%{1 => \"one\"}", "1.0");
        fails(TYPE, "get", "[1, 2]", "0");
        fails(TYPE, saying("the call of get gives no k"), "get", "%{}");
    }

    @Test
    void putKeepsThePlaceOfAKey() {
        gives("%{a: 9, b: 2}", "put", "%{a: 1, b: 2}", ":a", "9");
        gives("%{a: 1, b: 2}", "put", "%{a: 1}", ":b", "2");
        fails(TYPE, "put", "[]", ":a", "1");
        fails(atMost(1), LIMIT, "put", "%{a: 1}", ":b", "2");
        gives("%{a: 2}", "put", "%{a: 1}", ":a", "2");
    }

    @Test
    void mergeLetsTheSecondMapCount() {
        gives("%{a: 1, b: 20, c: 30}", "merge", "%{a: 1, b: 2}", "%{b: 20, c: 30}");
        gives("%{a: 1}", "merge", "%{a: 1}", "%{}");
        fails(TYPE, "merge", "%{}", "nil");
        fails(atMost(2), LIMIT, "merge", "%{a: 1, b: 2}", "%{c: 3}");
    }
}
