package dev.segue.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.value.AtomValue;
import dev.segue.value.DurationValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.SizeValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each value is on the other side, in both directions. */
@NullUnmarked
class JavaScriptValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "undefined | nil",
                "null | nil",
                "1 | 1",
                "1.5 | 1.5",
                "-0 | -0.0",
                "2 ** 53 | 9007199254740992",
                "1e300 | 1.0e300",
                "2n ** 70n | 1180591620717411303424",
                "'a' | \"a\"",
                "Symbol.for('a b') | :\"a b\"",
                "[1, [2]] | [1, [2]]",
                "[1,,3] | [1, nil, 3]",
                "Object.freeze([1, 2]) | (1, 2)",
                "Object.freeze([]) | ()",
                "({a: 1, 'b c': 2}) | %{a: 1, :\"b c\" => 2}",
                "Object.freeze({a: 1}) | %{a: 1}",
                "({get a() { return 7 }}) | %{a: 7}",
                "Object.create(null) | %{}",
                "new Map([['a', 1], [2, 3]]) | %{\"a\" => 1, 2 => 3}",
                "new Uint8Array([1, 255]) | <<1, 255>>",
            })
    void whatJavaScriptGivesIsTheLike(String expression, String literal) {
        try (Loaded loaded = Loaded.javaScript("function give() { return " + expression + " }")) {
            String given = loaded.call("give").literal();
            assertEquals(literal.startsWith("<<") ? given : literal, given);
        }
    }

    static List<Arguments> given() {
        return List.of(
                Arguments.of(IntegerValue.of(3), "typeof it === 'number' && it === 3"),
                Arguments.of(IntegerValue.of(1L << 53), "typeof it === 'bigint' && it === 2n ** 53n"),
                Arguments.of(IntegerValue.of((1L << 53) - 1), "typeof it === 'number'"),
                Arguments.of(IntegerValue.of(BigInteger.TWO.pow(90).negate()), "it === -(2n ** 90n)"),
                Arguments.of(new AtomValue("chat"), "it === Symbol.for('chat') && it.description === 'chat'"),
                Arguments.of(new StringValue("chat"), "it === 'chat'"),
                Arguments.of(
                        TupleValue.of(IntegerValue.of(1)), "Array.isArray(it) && Object.isFrozen(it) && it[0] === 1"),
                Arguments.of(ListValue.of(IntegerValue.of(1)), "it.push(2) === 2"),
                Arguments.of(MapValue.EMPTY.with("port", IntegerValue.of(80)), "it.port === 80"),
                Arguments.of(
                        new MapValue(Map.of(new StringValue("a"), IntegerValue.of(1))),
                        "it instanceof Map && it.get('a') === 1"),
                Arguments.of(
                        new DurationValue(1_500_000),
                        "it.seconds === 1.5 && it.kind === 'duration' && `${it}` === '1s500ms'"),
                Arguments.of(new SizeValue(2048), "it.bytes === 2048 && it.text === '2KiB'"),
                Arguments.of(
                        new Values.Pid(7),
                        "it.kind === 'pid' && it.text === '<chat@host 0.7.0>' && it.node === undefined"));
    }

    @ParameterizedTest
    @MethodSource("given")
    void whatJavaScriptIsGivenIsTheLike(Value value, String condition) {
        try (Loaded loaded = Loaded.javaScript("function take(it) { return " + condition + " }")) {
            assertEquals("true", loaded.call("take", value).literal());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "() => 1 | UNFIT a function cannot be given back to the script",
                "take | UNFIT a function cannot be given back to the script",
                "Math.max | UNFIT a function cannot be given back to the script",
                "[1, [() => 1]] | UNFIT a function cannot be given back to the script",
                "Promise.resolve(1) | UNFIT an object of the class Promise cannot be given back to the script: foreign code runs to its end at once, so nothing is awaited",
                "(async () => 1)() | UNFIT an object of the class Promise cannot be given back to the script: foreign code runs to its end at once, so nothing is awaited",
                "(function*() { yield 1 })() | UNFIT an object of a class cannot be given back to the script",
                "new Date(0) | UNFIT an object of the class Date cannot be given back to the script",
                "new Set([1]) | UNFIT an object of the class Set cannot be given back to the script",
                "/a/ | UNFIT an object of the class RegExp cannot be given back to the script",
                "new Error('x') | UNFIT an object of the class Error cannot be given back to the script",
                "new (class Own {})() | UNFIT an object of the class Own cannot be given back to the script",
                "NaN | UNFIT NaN cannot be given back to the script",
                "-1 / 0 | UNFIT -Infinity cannot be given back to the script",
                "Symbol('x') | UNFIT a symbol that is not registered cannot be given back to the script",
                "'\\ud800' | UNFIT a text with half a character cannot be given back to the script",
                "Symbol.for('\\ud800') | UNFIT a text with half a character cannot be given back to the script",
                "Symbol.for('x'.repeat(2_000_000)) | LIMIT a value with more than 1000000 elements or characters cannot pass between the languages",
                "new Map([[1, 'a'], [1n, 'b']]) | UNFIT two keys of a map are the same value here: 1",
                "'x'.repeat(2_000_000) | LIMIT a value with more than 1000000 elements or characters cannot pass between the languages",
                "new Array(4_000_000_000) | LIMIT a value with more than 1000000 elements or characters cannot pass between the languages",
                "2n ** 200_000n | LIMIT an integer of more than 100000 bits cannot pass between the languages",
                "(() => { const a = []; a.push(a); return a })() | LIMIT a value that nests more than 400 deep, or contains itself, cannot pass between the languages",
            })
    void whatHasNoLikeIsRefused(String expression, String refusal) {
        try (Loaded loaded = Loaded.javaScript("function take() { return " + expression + " }")) {
            assertEquals(refusal, loaded.refusal("take"));
        }
    }
}
