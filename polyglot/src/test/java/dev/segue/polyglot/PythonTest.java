package dev.segue.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.foreign.ForeignLanguage;
import dev.segue.run.StepFailure;
import dev.segue.source.Diagnostic;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.BytesValue;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Foreign instructions in Python. Its start takes seconds, so most of this shares one. */
@NullUnmarked
class PythonTest {
    private static Loaded loaded;

    @BeforeAll
    static void load() {
        loaded = Loaded.of(ForeignLanguage.PYTHON, """
                def same(value):
                    return value

                def copied(value):
                    if isinstance(value, dict):
                        return {copied(k): copied(v) for k, v in value.items()}
                    if isinstance(value, (list, tuple)):
                        return type(value)(copied(each) for each in value)
                    return value

                def test(condition, it):
                    return eval(condition)

                def attempt(text):
                    return eval(text)
                """, Loaded.BOUNDS);
    }

    @AfterAll
    static void close() {
        loaded.close();
    }

    static List<Value> values() {
        return List.of(
                NilValue.NIL,
                BooleanValue.of(true),
                IntegerValue.of(7),
                IntegerValue.of(BigInteger.TWO.pow(20_000).negate()),
                new FloatValue(1.0),
                new FloatValue(-0.5),
                new StringValue("über 😀"),
                new AtomValue("ok"),
                new BytesValue(new byte[] {0, -1, 65}),
                ListValue.of(ListValue.EMPTY, IntegerValue.of(1)),
                TupleValue.of(),
                TupleValue.of(new AtomValue("ok"), TupleValue.of(IntegerValue.of(1))),
                new MapValue(Map.of(new AtomValue("port"), IntegerValue.of(80), new StringValue("a"), NilValue.NIL)),
                new DurationValue(1_500_000),
                new Values.Pid(3));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueComesBackAsItWasWithItsKind(Value value) {
        for (String function : List.of("same", "copied")) {
            assertEquals(value, loaded.call(function, value));
            assertEquals(value.kind(), loaded.call(function, value).kind());
        }
    }

    @Test
    void whatPythonIsGivenIsTheLike() {
        Map<String, Value> conditions = Map.of(
                "type(it) is int and it == 2 ** 70",
                IntegerValue.of(BigInteger.TWO.pow(70)),
                "type(it) is float",
                new FloatValue(2.0),
                "it is None",
                NilValue.NIL,
                "it == 'ok' and it == Atom('ok') and f'{it}' == 'ok' and isinstance(it, str)",
                new AtomValue("ok"),
                "it == (1,) and type(it) is tuple",
                TupleValue.of(IntegerValue.of(1)),
                "it['port'] == 80",
                MapValue.EMPTY.with("port", IntegerValue.of(80)),
                "it.kind == 'duration' and it.seconds == 1.5 and it.text == '1s500ms'",
                new DurationValue(1_500_000));
        conditions.forEach((condition, value) -> assertEquals(
                "true", loaded.call("test", new StringValue(condition), value).literal(), condition));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{1, 2} | UNFIT a value of the class set cannot be given back to the script",
                "len | UNFIT a function cannot be given back to the script",
                "range(3) | UNFIT a value of the class range cannot be given back to the script",
                "(n for n in [1]) | UNFIT a value of the class generator cannot be given back to the script",
                "float('nan') | UNFIT NaN cannot be given back to the script",
                "{1: 'a', 1.0: 'b'} and [0] * 2_000_000 | LIMIT a value with more than 1000000 elements or characters cannot pass between the languages",
                "2 ** 200_000 | LIMIT an integer of more than 100000 bits cannot pass between the languages",
            })
    void whatHasNoLikeIsRefused(String expression, String refusal) {
        assertEquals(refusal, loaded.refusal("attempt", new StringValue(expression)));
    }

    @Test
    void keysThatAreOneInPythonAreRefused() {
        MapValue both = new MapValue(Map.of(new AtomValue("a"), NilValue.NIL, new StringValue("a"), NilValue.NIL));
        assertTrue(loaded.refusal("same", both).startsWith("UNFIT a map with keys that are the same"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open('/etc/passwd').read() | PermissionError",
                "open('/tmp/segue-python', 'w') | PermissionError",
                "__import__('os').listdir('/') | PermissionError",
                "__import__('os').system('ls') | Process creation is not allowed",
                "__import__('subprocess').run(['ls']) | PermissionError",
                "__import__('socket').socket() | socket was excluded",
                "__import__('threading').Thread(target=print).start() | Creating threads is not allowed",
                "__import__('java').type('java.lang.System') | host lookup is not allowed",
                "__import__('polyglot').eval(language='js', string='1') | polyglot access is not allowed",
                "__import__('ctypes') | ImportError",
                "__import__('sys').exit(3) | it called exit",
            })
    void whatIsOutsideIsNotThere(String attempt, String part) {
        String refusal = loaded.refusal("attempt", new StringValue(attempt));
        assertTrue(refusal.startsWith("THROWN "), refusal);
        assertTrue(refusal.contains(part), refusal);
    }

    @Test
    void theEnvironmentIsNotThere() {
        Value found = loaded.call(
                "attempt", new StringValue("[k for k in __import__('os').environ if k in ('HOME', 'PATH', 'USER')]"));
        assertEquals(ListValue.EMPTY, found);
    }

    @Test
    void anInstructionInPythonIsCarriedOutAndItsFailureIsShown() {
        Trial trial = new Trial("""
                foreign check instruction greet(who: atom, say: function = info) from "greet.py"
                foreign check instruction refuse(n: integer) from "greet.py"
                greet(:chat)
                refuse(3)
                """).file("greet.py", """
                import math

                def greet(who, say):
                    print("printed", math.floor(2.5))
                    say(f"hello, {who}")

                def refuse(n):
                    if n < 5:
                        raise ValueError(f"too few: {n}")
                """);
        StepFailure failure = trial.failure();
        assertEquals(List.of("printed 2", "hello, chat"), trial.logged());
        assertEquals("foreign greet.py:9:9 ValueError: too few: 3", Trial.told(failure));
    }

    @Test
    void aLoopIsEnded() {
        StepFailure failure = new Trial("foreign check instruction warm() from \"warm.py\"\nwarm()")
                .file("warm.py", "def warm():\n    while True:\n        pass\n")
                .foreignTime(Duration.ofSeconds(3))
                .failure();
        assertEquals("warm ran for more than 3s", failure.message());
    }

    @Test
    void aMistakeIsFoundWhenItIsRead() {
        List<Diagnostic> found = new Trial("foreign check instruction warm() from \"warm.py\"\nwarm()")
                .file("warm.py", "def warm(:\n    pass\n")
                .diagnostics();
        assertEquals("SEG1004", found.getFirst().code().id());
        assertEquals("warm.py:1:9", found.getFirst().span().toString());
        assertFalse(
                found.getFirst().message().contains("line 1"), found.getFirst().message());
    }
}
