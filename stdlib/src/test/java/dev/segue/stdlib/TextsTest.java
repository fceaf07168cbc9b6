package dev.segue.stdlib;

import static dev.segue.eval.FailureKind.LIMIT;
import static dev.segue.eval.FailureKind.TYPE;
import static dev.segue.stdlib.Calling.atMost;
import static dev.segue.stdlib.Calling.call;
import static dev.segue.stdlib.Calling.fails;
import static dev.segue.stdlib.Calling.gives;
import static dev.segue.stdlib.Calling.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void splitCutsAtTheSeparatorAndKeepsEmptyParts() {
        gives("[\"a\", \"\", \"b\", \"\"]", "split", "\"a,,b,\"", "\",\"");
        gives("[\"a\", \"b\"]", "split", "\"a::b\"", "\"::\"");
        gives("[\"\"]", "split", "\"\"", "\",\"");
        gives("[\"a.b\"]", "split", "\"a.b\"", "\",\"");
    }

    @Test
    void splitWithoutASeparatorGivesTheWords() {
        gives("[\"a\", \"b\", \"c\"]", "split", "\"  a \\t b\\n\\u{a0}c \"");
        gives("[]", "split", "\" \"");
        gives("[]", "split", "\"\"");
        gives("[\"a\"]", "split", "\"a\"", "nil");
    }

    @Test
    void splitRefusesAnEmptySeparator() {
        fails(
                TYPE,
                saying("split takes a string of at least one character as separator, not \"\""),
                "split",
                "\"abc\"",
                "\"\"");
        fails(TYPE, "split", "1");
        fails(TYPE, "split", "\"a\"", ":comma");
        fails(atMost(2), LIMIT, "split", "\"a b c\"", "\" \"");
    }

    @Test
    void joinPutsStringsInAsTheyAreAndAllElseAsItPrints() {
        gives("\"a, :b, 3, [\\\"c\\\"]\"", "join", "[\"a\", :b, 3, [\"c\"]]", "\", \"");
        gives("\"123\"", "join", "1..3", "\"\"");
        gives("\"\"", "join", "[]", "\",\"");
        fails(TYPE, "join", "\"ab\"", "\",\"");
        fails(TYPE, "join", "[1]", "1");
    }

    @Test
    void joinStopsAtTheHostsBound() {
        assertEquals("\"1-2\"", call(atMost(3), "join", "1..2", "\"-\"").literal());
        fails(atMost(3), LIMIT, "join", "1..1000000000000", "\"-\"");
    }

    @Test
    void trimTakesAllWhiteSpaceOffTheEnds() {
        gives("\"a b\"", "trim", "\"\\n\\u{a0} a b\\t\"");
        gives("\"\"", "trim", "\"  \"");
        fails(
                TYPE,
                saying("the parameter text of trim takes a value of the type string; this is :a of the type atom"),
                "trim",
                ":a");
    }

    @Test
    void casesFollowNoLocale() {
        gives("\"TITLE I\"", "upcase", "\"title i\"");
        gives("\"title i\"", "downcase", "\"TITLE I\"");
        gives("\"STRASSE\"", "upcase", "\"straße\"");
        fails(TYPE, "upcase", "1");
        fails(TYPE, "downcase", "nil");
        fails(atMost(6), LIMIT, "upcase", "\"straße\"");
    }

    @Test
    void startsAndEnds() {
        gives("true", "starts_with?", "\"chat_socket\"", "\"chat\"");
        gives("false", "starts_with?", "\"chat\"", "\"chat_socket\"");
        gives("true", "ends_with?", "\"chat_socket\"", "\"socket\"");
        gives("false", "ends_with?", "\"chat_socket\"", "\"chat\"");
        gives("true", "starts_with?", "\"\"", "\"\"");
        fails(TYPE, "starts_with?", ":chat", "\"chat\"");
        fails(TYPE, "ends_with?", "\"chat\"", "1");
    }

    @Test
    void replaceTakesEveryOccurrenceAsItIs() {
        gives("\"a-b-c\"", "replace", "\"a.b.c\"", "\".\"", "\"-\"");
        gives("\"$1\"", "replace", "\"x\"", "\"x\"", "\"$1\"");
        gives("\"ba\"", "replace", "\"aaa\"", "\"aa\"", "\"b\"");
        gives("\"\"", "replace", "\"aa\"", "\"a\"", "\"\"");
        gives("\"x\"", "replace", "\"x\"", "\"y\"", "\"z\"");
    }

    @Test
    void replaceRefusesNothingAndWhatWouldGrowTooLarge() {
        fails(TYPE, "replace", "\"x\"", "\"\"", "\"z\"");
        fails(TYPE, "replace", "\"x\"", "\"x\"", "1");
        assertEquals(
                "\"bbbb\"",
                call(atMost(4), "replace", "\"aa\"", "\"a\"", "\"bb\"").literal());
        fails(atMost(4), LIMIT, "replace", "\"aaa\"", "\"a\"", "\"bb\"");
    }
}
