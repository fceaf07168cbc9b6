package dev.segue.stdlib;

import static dev.segue.eval.FailureKind.KEY;
import static dev.segue.eval.FailureKind.LIMIT;
import static dev.segue.eval.FailureKind.TYPE;
import static dev.segue.stdlib.Calling.atMost;
import static dev.segue.stdlib.Calling.call;
import static dev.segue.stdlib.Calling.fails;
import static dev.segue.stdlib.Calling.gives;
import static dev.segue.stdlib.Calling.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.value.ListValue;
import dev.segue.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void firstAndLastGiveTheEnds() {
        gives("1", "first", "[1, 2, 3]");
        gives("3", "last", "[1, 2, 3]");
        gives("1", "first", "1..1000000000000000000000");
        gives("1000000000000000000000", "last", "1..1000000000000000000000");
    }

    @Test
    void firstAndLastOfNothingFailWithKindKey() {
        fails(KEY, saying("first of []: it has no element"), "first", "[]");
        fails(KEY, saying("last of 2..1: it has no element"), "last", "2..1");
        fails(
                TYPE,
                saying("the parameter xs of first takes a value of the type list; this is %{} of the type map"),
                "first",
                "%{}");
        fails(TYPE, "last", "\"abc\"");
    }

    @Test
    void reverseTurnsListsAndRangesRound() {
        gives("[3, 2, 1]", "reverse", "[1, 2, 3]");
        gives("[3, 2, 1]", "reverse", "1..3");
        gives("[]", "reverse", "[]");
        fails(TYPE, "reverse", "\"abc\"");
    }

    @Test
    void uniqueKeepsTheFirstOfEqualElements() {
        gives("[1, 2, \"1\"]", "unique", "[1, 2, 1.0, \"1\", 2]");
        gives("[%{a: 1, b: 2}]", "unique", "[%{a: 1, b: 2}, %{b: 2.0, a: 1}]");
        fails(TYPE, "unique", "nil");
    }

    @Test
    void zipPairsUntilTheShorterOneEnds() {
        gives("[(1, :a), (2, :b)]", "zip", "[1, 2]", "[:a, :b, :c]");
        gives("[(1, :a)]", "zip", "1..1000000000000", "[:a]");
        gives("[]", "zip", "[]", "1..3");
        fails(TYPE, "zip", "[1]", "nil");
    }

    @Test
    void flattenTakesListsInListsApartHoweverDeep() {
        gives("[1, 2, 3, 4]", "flatten", "[1, [2, [3, []]], 4]");
        gives("[1, 2, 3, (4, [5])]", "flatten", "[1..3, (4, [5])]");
        gives("[]", "flatten", "[[], [[]]]");
        fails(TYPE, "flatten", "(1, 2)");
    }

    @Test
    void flattenTakesTheDeepestListThereCanBe() {
        Value deep = new ListValue(List.of());
        for (int i = 1; i < 498; i++) {
            deep = ListValue.of(deep);
        }
        assertEquals(ListValue.EMPTY, call("flatten", deep));
    }

    @Test
    void sortIsStableAndMixesIntegersWithFloats() {
        gives("[1, 2.5, 3]", "sort", "[3, 1, 2.5]");
        gives("[1.0, 1, 2]", "sort", "[2, 1.0, 1]");
        gives("[\"Z\", \"a\", \"ä\"]", "sort", "[\"ä\", \"a\", \"Z\"]");
        gives("[1ms, 1s, infinity]", "sort", "[infinity, 1s, 1ms]");
        gives("[[], [1], [1, 2], [2]]", "sort", "[[2], [1, 2], [], [1]]");
        gives("[1, 2, 3]", "sort", "1..3");
    }

    @Test
    void sortRefusesWhatHasNoOrder() {
        fails(
                TYPE,
                saying("there is no order between \"a\" of the type string and 1 of the type integer"),
                "sort",
                "[1, \"a\"]");
        fails(TYPE, "sort", "[%{}, %{a: 1}]");
        fails(TYPE, "sort", "[true, false]");
        fails(TYPE, "sort", "[(1, nil), (1, 2)]");
        fails(TYPE, "sort", "%{a: 1}");
    }

    @Test
    void sortByAsksTheFunctionOnceForEachElement() {
        gives(
                "[\"z\", \"aa\", \"bb\", \"ccc\"]",
                "sort_by",
                "[\"ccc\", \"aa\", \"z\", \"bb\"]",
                Lambda.of(x -> call("count", x)));
        int[] calls = {0};
        call("sort_by", "[3, 2, 1, 5, 4, 9, 7]", Lambda.of(x -> {
            calls[0]++;
            return x;
        }));
        assertEquals(7, calls[0]);
        fails(TYPE, "sort_by", "[1, 2]", Lambda.of(x -> x.equals(Calling.value("1")) ? x : Calling.value(":a")));
        fails(TYPE, "sort_by", "[1, 2]", ":no_function");
    }

    @Test
    void aRangeTooLargeForAListIsRefusedBeforeItIsMade() {
        for (String function : List.of("reverse", "sort", "unique")) {
            fails(LIMIT, function, "1..1000000000000000000");
        }
        fails(LIMIT, "zip", "1..1000000000000", "1..1000000000000");
        fails(LIMIT, "flatten", "[1..1000000000000]");
    }

    @Test
    void theHostsBoundOnElementsIsExact() {
        assertEquals(Calling.value("[3, 2, 1]"), call(atMost(3), "reverse", "1..3"));
        assertEquals(
                "a collection or text of 4 elements is larger than the limit of 3",
                fails(atMost(3), LIMIT, "reverse", "1..4").message());
        assertEquals(Calling.value("[1, 2, 3]"), call(atMost(3), "flatten", "[[1, 2], [3]]"));
        fails(atMost(3), LIMIT, "flatten", "[[1, 2], [3, 4]]");
    }
}
