package dev.segue.weave.prelude;

import dev.segue.value.BytesValue;
import dev.segue.value.Kind;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Operators and pure functions give on the node what the interpreter gives, failures with their messages included. */
class SameAsInterpreterTest {

    private static PreludeNode node;

    @BeforeAll
    static void start() {
        node = PreludeNode.start("same-as-interpreter");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static final List<String> OPERANDS = List.of(
            "0",
            "1",
            "-7",
            "3",
            "1.0",
            "-0.0",
            "2.5",
            "0.1",
            "1.0e300",
            "123456789012345678901234567890",
            "true",
            "nil",
            "\"\"",
            "\"chat\"",
            "\"größe\"",
            "\"a\"",
            ":a",
            ":\"any atom\"",
            "0s",
            "90s",
            "1us",
            "infinity",
            "-5ms",
            "0B",
            "64KiB",
            "-3B",
            "50%",
            "12.5%",
            "0%",
            "[]",
            "[1, 2.0]",
            "[1.0, 2]",
            "[\"a\", [:b]]",
            "()",
            "(1,)",
            "(1, :a)",
            "%{}",
            "%{a: 1}",
            "%{1 => \"x\"}",
            "%{1.0 => \"x\"}",
            "1..3",
            "3..1",
            "0..0");

    private static List<Value> operands() {
        List<Value> values =
                new ArrayList<>(OPERANDS.stream().map(Interpreted::value).toList());
        values.add(new BytesValue(new byte[] {(byte) 255, 1}));
        return values;
    }

    private static final String LIST_PATTERN =
            "case Segue@parts(A, 1, true) of {[X], Y} -> {X, Y}; false -> Segue@mismatch(A, <<\"[x | y]\">>) end";

    private static final List<Twin> BINARY = List.of(
            new Twin("fn(a, b) -> a + b", "Segue@add(A, B)"),
            new Twin("fn(a, b) -> a - b", "Segue@subtract(A, B)"),
            new Twin("fn(a, b) -> a * b", "Segue@multiply(A, B)"),
            new Twin("fn(a, b) -> a / b", "Segue@divide(A, B)"),
            new Twin("fn(a, b) -> a div b", "Segue@div_(A, B)"),
            new Twin("fn(a, b) -> a mod b", "Segue@mod_(A, B)"),
            new Twin("fn(a, b) -> a ++ b", "Segue@concat(A, B)"),
            new Twin("fn(a, b) -> a == b", "Segue@equal(A, B)"),
            new Twin("fn(a, b) -> a < b", "Segue@less(A, B)"),
            new Twin("fn(a, b) -> a <= b", "Segue@compare(A, B) =/= gt"),
            new Twin("fn(a, b) -> a > b", "Segue@compare(A, B) =:= gt"),
            new Twin("fn(a, b) -> a in b", "Segue@in(A, B)"),
            new Twin("fn(a, b) -> a .. b", "Segue@range(A, B)"),
            new Twin("fn(a, b) -> a[b]", "Segue@index(A, B)"),
            new Twin("fn(a, b) -> contains?(a, b)", "Segue@contains_p(A, B)"),
            new Twin("fn(a, b) -> get(a, b, :none)", "Segue@get(A, B, none)"),
            new Twin("fn(a, b) -> get(put(a, b, [1]), b)", "Segue@get(Segue@put(A, B, [1]), B, nil)"),
            new Twin("fn(a, b) -> count(put(a, b, 1))", "Segue@count(Segue@put(A, B, 1))"),
            new Twin("fn(a, b) -> merge(a, b)", "Segue@merge(A, B)"),
            new Twin("fn(a, b) -> zip(a, b)", "Segue@zip(A, B)"),
            new Twin("fn(a, b) -> min(a, b)", "Segue@min([A, B])"),
            new Twin("fn(a, b) -> max(a, b)", "Segue@max([A, B])"),
            new Twin("fn(a, b) -> split(a, b)", "Segue@split(A, B)"),
            new Twin("fn(a, b) -> join(a, b)", "Segue@join(A, B)"),
            new Twin("fn(a, b) -> starts_with?(a, b)", "Segue@starts_with_p(A, B)"),
            new Twin("fn(a, b) -> ends_with?(a, b)", "Segue@ends_with_p(A, B)"),
            new Twin("fn(a, b) -> replace(a, b, \"-\")", "Segue@replace(A, B, <<\"-\">>)"),
            new Twin("fn(a, b) -> map(a, b)", "Segue@map(A, B)"),
            new Twin("fn(a, b) -> reduce(a, 0, b)", "Segue@reduce(A, 0, B)"),
            new Twin("fn(a, b) { let [x | y] = a\n return (x, y) }", LIST_PATTERN),
            new Twin("fn(a, b) -> %{a => 1, b => 2}", "Segue@literal_map([{A, 1}, {B, 2}])"));

    private static final List<Twin> UNARY = List.of(
            new Twin("fn(a) -> -a", "Segue@negate(A)"),
            new Twin("fn(a) -> not a", "Segue@not_(A)"),
            new Twin("fn(a) -> a.a", "Segue@member(A, a)"),
            new Twin("fn(a) -> \"<${a}>\"", "<<\"<\", (Segue@show(A))/binary, \">\">>"),
            new Twin("fn(a) -> inspect(a)", "Segue@inspect(A)"),
            new Twin("fn(a) -> [x for x in a]", "Segue@elements(A)"),
            new Twin("fn(a) -> [0 | a]", "[0 | Segue@list(A)]"),
            new Twin(
                    "fn(a) { let [x] = a\n return x }",
                    "case Segue@parts(A, 1, false) of {[X], _} -> X; false -> Segue@mismatch(A, <<\"[x]\">>) end"),
            new Twin(
                    "fn(a) -> match a { case :a -> 1 }",
                    "case Segue@equal(a, A) of true -> 1; false -> Segue@no_case(A) end"),
            new Twin(
                    "fn(a) { let %{1 => x} = a\n return x }",
                    "case is_map(A) andalso Segue@entry(A, 1) of {ok, X} -> X; _ -> Segue@mismatch(A, <<\"%{1 => x}\">>) end"),
            new Twin("fn(a) -> a()", "Segue@call_value(A, [])"),
            new Twin("fn(a) -> count(a)", "Segue@count(A)"),
            new Twin("fn(a) -> first(a)", "Segue@first(A)"),
            new Twin("fn(a) -> last(a)", "Segue@last(A)"),
            new Twin("fn(a) -> reverse(a)", "Segue@reverse(A)"),
            new Twin("fn(a) -> sort(a)", "Segue@sort(A)"),
            new Twin("fn(a) -> flatten(a)", "Segue@flatten(A)"),
            new Twin("fn(a) -> unique(a)", "Segue@unique(A)"),
            new Twin("fn(a) -> keys(a)", "Segue@keys(A)"),
            new Twin("fn(a) -> values(a)", "Segue@values(A)"),
            new Twin("fn(a) -> split(a)", "Segue@split(A, nil)"),
            new Twin("fn(a) -> trim(a)", "Segue@trim(A)"),
            new Twin("fn(a) -> upcase(a)", "Segue@upcase(A)"),
            new Twin("fn(a) -> downcase(a)", "Segue@downcase(A)"),
            new Twin("fn(a) -> parse_int(a)", "Segue@parse_int(A)"),
            new Twin("fn(a) -> compare_versions(a, \"1.0\")", "Segue@compare_versions(A, <<\"1.0\">>)"),
            new Twin("fn(a) -> matches?(a, \"[a-c]+$\")", "Segue@matches_p(A, <<\"[a-c]+$\">>)"),
            new Twin("fn(a) -> min(a)", "Segue@min([A])"),
            new Twin("fn(a) -> max(a)", "Segue@max([A])"),
            new Twin("fn(a) -> sum(a)", "Segue@sum(A)"),
            new Twin("fn(a) -> abs(a)", "Segue@abs(A)"),
            new Twin("fn(a) -> round(a)", "Segue@round(A)"),
            new Twin("fn(a) -> charlist(a)", "Segue@charlist(A)"),
            new Twin("fn(a) -> map(a, fn(x) -> [x])", "Segue@map(A, fun(X) -> [X] end)"),
            new Twin("fn(a) -> filter(a, fn(x) -> x == 1)", "Segue@filter(A, fun(X) -> Segue@equal(X, 1) end)"),
            new Twin("fn(a) -> filter(a, fn(x) -> x)", "Segue@filter(A, fun(X) -> X end)"),
            new Twin(
                    "fn(a) -> reduce(a, [], fn(all, x) -> [x | all])",
                    "Segue@reduce(A, [], fun(All, X) -> [X | All] end)"),
            new Twin("fn(a) -> each(a, fn(x) -> x)", "Segue@each(A, fun(X) -> X end)"),
            new Twin("fn(a) -> any?(a, fn(x) -> x == 2)", "Segue@any_p(A, fun(X) -> Segue@equal(X, 2) end)"),
            new Twin("fn(a) -> all?(a, fn(x) -> x == 1)", "Segue@all_p(A, fun(X) -> Segue@equal(X, 1) end)"),
            new Twin("fn(a) -> any?(a, fn(x) -> x)", "Segue@any_p(A, fun(X) -> X end)"),
            new Twin("fn(a) -> group_by(a, fn(x) -> type_of(x))", "Segue@group_by(A, fun(X) -> Segue@type_of(X) end)"),
            new Twin("fn(a) -> group_by(a, fn(x) -> x)", "Segue@group_by(A, fun(X) -> X end)"),
            new Twin("fn(a) -> sort_by(a, fn(x) -> inspect(x))", "Segue@sort_by(A, fun(X) -> Segue@inspect(X) end)"));

    @TestFactory
    Stream<DynamicTest> everyOperatorAndFunctionOfTwo() {
        List<Value> operands = operands();
        List<List<Value>> pairs = operands.stream()
                .flatMap(left -> operands.stream().map(right -> List.of(left, right)))
                .toList();
        return BINARY.stream().map(twin -> DynamicTest.dynamicTest(twin.segue(), () -> twin.check(node, pairs)));
    }

    @TestFactory
    Stream<DynamicTest> everyOperatorAndFunctionOfOne() {
        List<List<Value>> operands = operands().stream().map(List::of).toList();
        return UNARY.stream().map(twin -> DynamicTest.dynamicTest(twin.segue(), () -> twin.check(node, operands)));
    }

    /** On the node the atoms {@code nil}, {@code true} and {@code false} are these values themselves. */
    @Test
    void everyValueHasAKind() {
        List<List<Value>> operands = operands().stream()
                .filter(value -> value.kind() != Kind.NIL)
                .map(List::of)
                .toList();
        new Twin("fn(a) -> type_of(a)", "Segue@type_of(A)").check(node, operands);
    }

    @Test
    void aMapGivesKeyAndValue() {
        List<List<Value>> maps = Stream.of("%{}", "%{a: 1, b: 2}", "%{b: 1.0}")
                .map(text -> List.of(Interpreted.value(text)))
                .toList();
        new Twin("fn(a) -> filter(a, fn(k, v) -> v == 1)", "Segue@filter(A, fun(_, V) -> Segue@equal(V, 1) end)")
                .check(node, maps);
        new Twin("fn(a) -> map(a, fn(k, v) -> (v, k))", "Segue@map(A, fun(K, V) -> {V, K} end)").check(node, maps);
        new Twin("fn(a) -> any?(a, fn(k, v) -> k == :b)", "Segue@any_p(A, fun(K, _) -> K =:= b end)").check(node, maps);
    }
}
