package dev.segue.resolve.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases and statements that are never reached, and those that are. */
class UnreachableTest {

    private static String match(String first, String second) {
        return "fn f(v, w) = match v { case %s -> w case %s -> w case _ -> 0 }\ninfo(\"${f(1, 2)}\")"
                .formatted(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " // ",
            value = {
                "1 // 1",
                "1 // 1.0",
                ":ok // :ok",
                "'%{}' // '%{a: 1}'",
                "'%{a: _}' // '%{b: 2, a: (1, 2)}'",
                "(_, 1) // (2, 1)",
                "(_a, _b) // (_, _)",
                "[_ | _] // [1, 2]",
                "[_ | _] // [_, _ | _]",
                "[_, _ | _] // [_, 1, 2 | _]",
                "[1 | [2]] // [1, 2]",
                "_n: number // 1",
                "_n: number // _: integer",
                "_t: list // [1]",
                "_t: list // _: range",
                "(_, _): tuple // (1, _)",
                "_x: any // 1",
                "^w // ^w"
            })
    void aCaseThatAnEarlierOneCoversIsReported(String first, String second) {
        Diagnostic found = Warned.check(match(first, second)).diagnostics().getFirst();
        assertEquals("SEG0801", found.code().id());
        assertEquals(second, found.span().text());
        assertEquals(first, found.related().getFirst().span().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " // ",
            value = {
                "1 // 2",
                "1 when w == 2 // 1",
                "_ when w == 2 // 1",
                "_i: integer // 1",
                "_f: float // 1.0",
                "_i: integer // _: number",
                "1 // _: integer",
                "(1, 2) // (_, 2)",
                "(_, _) // (_, _, _)",
                "(_x, _x) // (1, 1)",
                "[_, _] // [_ | _]",
                "[_ | _] // []",
                "[_, _ | _] // [1]",
                "[] // [_]",
                "'%{a: 1}' // '%{a: _}'",
                "'%{a: _}' // '%{b: _}'",
                "_r: range // _: list",
                "_a: atom // nil",
                "_m: map // (1, 2)",
                "^w // 1",
                "1 // ^w",
                "(_, ^w) // (w, ^w)",
                "\"a\" // :a"
            })
    void aCaseThatSomeValueReachesIsNot(String first, String second) {
        Warned.says(match(first, second));
    }

    @Test
    void oneCaseThatMatchesAllIsOneMistakeHoweverManyStandBehindIt() {
        Diagnostic found = Warned.only("""
                step "s" {
                  match now() {
                    case 1 -> info("one")
                    case other -> info("${other}")
                    case 2 -> info("two")
                    case 3 -> info("three")
                  }
                }""");
        assertEquals(5, found.span().line());
        assertEquals(List.of(4, 6), Warned.relatedLines(found));
        assertEquals(List.of("put case other behind the narrower ones"), found.hints());
    }

    @Test
    void rescueLooksAtFailuresAloneWhichAllHaveTheSameKeys() {
        String script = "step \"s\" { try { sleep(1s) } rescue { case %s -> info(\"a\") case %s -> info(\"b\") } }";
        Warned.says(script.formatted("%{message: _}", "_"), "1 SEG0801 _");
        Warned.says(script.formatted("%{}: map", "%{kind: :call}"), "1 SEG0801 %{kind: :call}");
        Warned.says(script.formatted("%{kind: :call}", "_"));
        Warned.says(script.formatted("%{other: _}", "_"));
        Warned.says("step \"s\" { match now() { case %{message: _} -> info(\"a\") case _ -> info(\"b\") } }");
    }

    @Test
    void whatStandsBehindSomethingThatAlwaysLeavesIsReportedOnceForABlock() {
        Warned.says("step \"s\" { fail \"no\"\ninfo(\"a\")\ninfo(\"b\") }", "2 SEG0802 info(\"a\")");
        Warned.says(
                "step \"s\" { if now() == 1 { fail \"a\" } else { return }\ninfo(\"b\") }", "2 SEG0802 info(\"b\")");
        Warned.says(
                "step \"s\" { match now() { case 1 -> return case _ -> fail \"a\" }\ninfo(\"b\") }",
                "2 SEG0802 info(\"b\")");
        Warned.says("step \"s\" { try { return } rescue { case _ -> return }\ninfo(\"b\") }", "2 SEG0802 info(\"b\")");
    }

    @Test
    void whatCanBeReachedIsNot() {
        Warned.says("step \"s\" { if now() == 1 { fail \"a\" }\ninfo(\"b\") }");
        Warned.says("step \"s\" { for _ in 1..2 { return }\ninfo(\"b\") }");
        Warned.says("step \"s\" { match now() { case 1 -> return case _ -> info(\"a\") }\ninfo(\"b\") }");
        Warned.says("step \"s\" { try { return } rescue { case _ -> info(\"a\") }\ninfo(\"b\") }");
    }
}
