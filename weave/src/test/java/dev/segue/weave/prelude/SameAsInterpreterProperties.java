package dev.segue.weave.prelude;

import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.BytesValue;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.PercentageValue;
import dev.segue.value.RangeValue;
import dev.segue.value.SizeValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds for the values of a table holds for any. Each try sends many cases to the node in one go. */
class SameAsInterpreterProperties {

    private static final PreludeNode NODE = PreludeNode.start("same-as-interpreter-properties");

    @AfterContainer
    static void stop() {
        NODE.close();
    }

    private static final List<Twin> ARITHMETIC = List.of(
            new Twin("fn(a, b) -> a + b", "Segue@add(A, B)"),
            new Twin("fn(a, b) -> a - b", "Segue@subtract(A, B)"),
            new Twin("fn(a, b) -> a * b", "Segue@multiply(A, B)"),
            new Twin("fn(a, b) -> a / b", "Segue@divide(A, B)"),
            new Twin("fn(a, b) -> a div b", "Segue@div_(A, B)"),
            new Twin("fn(a, b) -> a mod b", "Segue@mod_(A, B)"),
            new Twin("fn(a, b) -> a < b", "Segue@less(A, B)"),
            new Twin("fn(a, b) -> a == b", "Segue@equal(A, B)"),
            new Twin("fn(a, b) -> -a", "begin _ = B, Segue@negate(A) end"),
            new Twin("fn(a, b) -> round(a)", "begin _ = B, Segue@round(A) end"),
            new Twin("fn(a, b) -> abs(a)", "begin _ = B, Segue@abs(A) end"),
            new Twin("fn(a, b) -> inspect([a, b])", "Segue@inspect([A, B])"));

    private static final List<Twin> ANY = List.of(
            new Twin("fn(a, b) -> a == b", "Segue@equal(A, B)"),
            new Twin("fn(a, b) -> [a, 1] == [b, 1.0]", "Segue@equal([A, 1], [B, 1.0])"),
            new Twin("fn(a, b) -> a in [b, a]", "Segue@in(A, [B, A])"),
            new Twin("fn(a, b) -> a in [b]", "Segue@in(A, [B])"),
            new Twin("fn(a, b) -> a <= b", "Segue@compare(A, B) =/= gt"),
            new Twin("fn(a, b) -> [a] < [b]", "Segue@less([A], [B])"),
            new Twin("fn(a, b) -> unique([a, b, a])", "Segue@unique([A, B, A])"),
            new Twin("fn(a, b) -> get(%{a => 1, b => 2}, a)", "Segue@get(Segue@literal_map([{A, 1}, {B, 2}]), A, nil)"),
            new Twin("fn(a, b) -> count(%{a => 1, b => 2})", "Segue@count(Segue@literal_map([{A, 1}, {B, 2}]))"),
            new Twin("fn(a, b) -> a[b]", "Segue@index(A, B)"),
            new Twin("fn(a, b) -> a ++ b", "Segue@concat(A, B)"),
            new Twin("fn(a, b) -> \"${a}-${b}\"", "<<(Segue@show(A))/binary, \"-\", (Segue@show(B))/binary>>"),
            new Twin("fn(a, b) -> inspect((a, b))", "Segue@inspect({A, B})"),
            new Twin("fn(a, b) -> flatten([a, [b]])", "Segue@flatten([A, [B]])"),
            new Twin("fn(a, b) -> reverse(a)", "begin _ = B, Segue@reverse(A) end"),
            new Twin("fn(a, b) -> group_by([a, b], fn(x) -> x)", "Segue@group_by([A, B], fun(X) -> X end)"));

    private static final List<Twin> TEXTS = List.of(
            new Twin("fn(a, b) -> inspect(a ++ b)", "Segue@inspect(Segue@concat(A, B))"),
            new Twin("fn(a, b) -> count(a)", "begin _ = B, Segue@count(A) end"),
            new Twin("fn(a, b) -> split(a)", "begin _ = B, Segue@split(A, nil) end"),
            new Twin("fn(a, b) -> split(a, b)", "Segue@split(A, B)"),
            new Twin("fn(a, b) -> trim(a)", "begin _ = B, Segue@trim(A) end"),
            new Twin("fn(a, b) -> starts_with?(a ++ b, a)", "Segue@starts_with_p(Segue@concat(A, B), A)"),
            new Twin("fn(a, b) -> starts_with?(a, b)", "Segue@starts_with_p(A, B)"),
            new Twin("fn(a, b) -> ends_with?(a, b)", "Segue@ends_with_p(A, B)"),
            new Twin("fn(a, b) -> b in a", "Segue@in(B, A)"),
            new Twin(
                    "fn(a, b) -> replace(a ++ b ++ a, b, \"<>\")",
                    "Segue@replace(Segue@concat(A, Segue@concat(B, A)), B, <<\"<>\">>)"),
            new Twin("fn(a, b) -> a < b", "Segue@less(A, B)"),
            new Twin("fn(a, b) -> charlist(a)", "begin _ = B, Segue@charlist(A) end"),
            new Twin("fn(a, b) -> a[0]", "begin _ = B, Segue@index(A, 0) end"),
            new Twin("fn(a, b) -> join([a, b, 1], b)", "Segue@join([A, B, 1], B)"));

    private static final List<Twin> VERSIONS = List.of(
            new Twin("fn(a, b) -> compare_versions(a, b)", "Segue@compare_versions(A, B)"),
            new Twin("fn(a, b) -> parse_int(a)", "begin _ = B, Segue@parse_int(A) end"));

    private static void check(List<Twin> twins, List<List<Value>> cases) {
        twins.forEach(twin -> twin.check(NODE, cases));
    }

    @Property(tries = 40)
    void arithmeticOfAnyNumbersAndAmounts(@ForAll("amounts") @Size(30) List<List<Value>> cases) {
        check(ARITHMETIC, cases);
    }

    @Property(tries = 40)
    void collectionsOfAnyValues(@ForAll("anything") @Size(30) List<List<Value>> cases) {
        check(ANY, cases);
    }

    @Property(tries = 40)
    void anyTexts(@ForAll("texts") @Size(30) List<List<Value>> cases) {
        check(TEXTS, cases);
    }

    @Property(tries = 20)
    void anyVersions(@ForAll("versions") @Size(30) List<List<Value>> cases) {
        check(VERSIONS, cases);
    }

    @Provide
    Arbitrary<List<List<Value>>> amounts() {
        return pairs(amount());
    }

    @Provide
    Arbitrary<List<List<Value>>> anything() {
        return pairs(value(2));
    }

    @Provide
    Arbitrary<List<List<Value>>> texts() {
        return pairs(text());
    }

    @Provide
    Arbitrary<List<List<Value>>> versions() {
        Arbitrary<String> part = Arbitraries.of("0", "1", "2", "10", "01", "rc", "a", "");
        return pairs(part.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(parts -> Arbitraries.of(".", ".", "-", "+").map(between -> String.join(between, parts)))
                .map(StringValue::new));
    }

    /** Lists of pairs; the values of a pair are often of one kind, since kinds are drawn first. */
    private static Arbitrary<List<List<Value>>> pairs(Arbitrary<? extends Value> values) {
        Arbitrary<List<Value>> pair = Combinators.combine(values, values).as((a, b) -> List.<Value>of(a, b));
        return pair.list().ofMinSize(1).ofMaxSize(30);
    }

    private static Arbitrary<Value> amount() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-5, 5).map(IntegerValue::of),
                Arbitraries.longs().map(IntegerValue::of),
                Arbitraries.bigIntegers()
                        .between(BigInteger.TWO.pow(200).negate(), BigInteger.TWO.pow(200))
                        .map(number -> IntegerValue.of(number)),
                Arbitraries.integers().between(-20, 20).map(half -> new FloatValue(half / 2.0)),
                Arbitraries.doubles().ofScale(10).map(FloatValue::new),
                Arbitraries.longs()
                        .map(Double::longBitsToDouble)
                        .filter(real -> Double.isFinite(real) && (real == 0 || Math.abs(real) > 1e-300))
                        .map(FloatValue::new),
                Arbitraries.longs().between(-10_000_000L, 10_000_000L).map(DurationValue::new),
                Arbitraries.longs().greaterOrEqual(Long.MIN_VALUE + 1).map(DurationValue::new),
                Arbitraries.of(DurationValue.INFINITY),
                Arbitraries.longs().between(-100_000, 100_000).map(SizeValue::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-500), BigDecimal.valueOf(500))
                        .ofScale(3)
                        .map(PercentageValue::new));
    }

    private static Arbitrary<StringValue> text() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars(" ab\t$-{}\"\\\n").ofMaxLength(6),
                        Arbitraries.strings()
                                .withChars("aé€ßø\u00a0\u2028\u0001\u007f")
                                .ofMaxLength(5),
                        Arbitraries.of("😀", "a😀b", "\ud83d\ude00\ud83d\ude01", "chat"))
                .map(StringValue::new);
    }

    private static Arbitrary<Value> value(int depth) {
        Arbitrary<Value> scalar = Arbitraries.oneOf(
                Arbitraries.integers().between(-2, 3).map(IntegerValue::of),
                Arbitraries.integers().between(-4, 6).map(half -> new FloatValue(half / 2.0)),
                text(),
                Arbitraries.of("a", "ok", "any atom", "x?", "Größe").map(AtomValue::new),
                Arbitraries.of(BooleanValue.values()),
                Arbitraries.of(NilValue.NIL),
                amount(),
                Arbitraries.of(new BytesValue(new byte[] {(byte) 200}), new BytesValue(new byte[] {1, (byte) 254, 0})),
                Arbitraries.integers()
                        .between(-2, 3)
                        .map(last -> new RangeValue(BigInteger.ZERO, BigInteger.valueOf(last))));
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<Value> inner = value(depth - 1);
        return Arbitraries.oneOf(
                scalar,
                inner.list().ofMaxSize(3).map(ListValue::new),
                inner.list().ofMaxSize(3).map(TupleValue::new),
                Combinators.combine(inner, inner).as((key, held) -> new MapValue(Map.of(key, held))));
    }
}
