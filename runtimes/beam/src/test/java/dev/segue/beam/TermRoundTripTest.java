package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Calls;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.OtpNode;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.BytesValue;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.RangeValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Values that travel to a real node and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TermRoundTripTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private OtpNode node;
    private UpgradeRuntime runtime;
    private Calls calls;

    @BeforeAll
    void startNode() {
        node = OtpNode.start(ChatNode.emptied("terms"), List.of(), List.of(), "ok");
        runtime = Targets.open(node);
        calls = Targets.need(runtime, Calls.class);
    }

    @AfterAll
    void stopNode() {
        runtime.close();
        node.close();
    }

    private Value call(String module, String function, Value... arguments) {
        return calls.call(module, function, List.of(arguments), PATIENCE);
    }

    /** What the node evaluates from Erlang source. */
    private Value evaluated(String expression) {
        return ((TupleValue) call("erl_eval", "exprs", forms(expression), ListValue.EMPTY))
                .elements()
                .get(1);
    }

    private Value forms(String expression) {
        Value tokens = ((TupleValue) call("erl_scan", "string", text(expression + ".")))
                .elements()
                .get(1);
        return ((TupleValue) call("erl_parse", "parse_exprs", tokens))
                .elements()
                .get(1);
    }

    private static ListValue text(String text) {
        return new ListValue(text.chars().<Value>mapToObj(IntegerValue::of).toList());
    }

    /** How Erlang itself writes a value. */
    private String written(Value value) {
        ListValue characters =
                (ListValue) call("lists", "flatten", call("io_lib", "format", text("~0tp"), ListValue.of(value)));
        StringBuilder written = new StringBuilder();
        characters.forEach(
                code -> written.appendCodePoint(((IntegerValue) code).number().intValueExact()));
        return written.toString();
    }

    @Test
    void valuesAreToErlangWhatTheLanguageSays() {
        assertEquals("true", written(BooleanValue.TRUE));
        assertEquals("nil", written(NilValue.NIL));
        assertEquals("'any atom'", written(new AtomValue("any atom")));
        assertEquals("<<\"h\u00e9llo\"/utf8>>", written(new StringValue("h\u00e9llo")));
        assertEquals("<<255,1>>", written(new BytesValue(new byte[] {-1, 1})));
        assertEquals(
                "{a,[1,2.5],#{k => 0}}",
                written(TupleValue.of(
                        new AtomValue("a"),
                        ListValue.of(IntegerValue.of(1), new FloatValue(2.5)),
                        MapValue.EMPTY.with("k", IntegerValue.of(0)))));
        assertEquals("[1,2,3]", written(new RangeValue(BigInteger.ONE, BigInteger.valueOf(3))));
    }

    @Test
    void termsOfTheNodeAreTheirLikeInTheLanguage() {
        assertEquals(new StringValue("text"), evaluated("<<\"text\">>"));
        assertEquals(new BytesValue(new byte[] {-1}), evaluated("<<255>>"));
        assertEquals(text("abc"), evaluated("\"abc\""));
        assertEquals(IntegerValue.of(BigInteger.TWO.pow(100)), evaluated("1 bsl 100"));
        assertEquals(new AtomValue("undefined"), evaluated("undefined"));
        assertEquals(Kind.PID, evaluated("self()").kind());
        assertEquals(Kind.HANDLE, evaluated("make_ref()").kind());
        assertEquals(Kind.HANDLE, evaluated("fun lists:map/2").kind());
        assertEquals(Kind.HANDLE, evaluated("<<5:3>>").kind());
        assertEquals(Kind.HANDLE, evaluated("[a | b]").kind());
        assertEquals(Kind.HANDLE, evaluated("#{1 => a, 1.0 => b}").kind());
    }

    @Test
    void handlesGoBackAsTheyCameAndEqualThemselves() {
        for (String expression : List.of(
                "whereis(init)", "make_ref()", "fun lists:map/2", "<<5:3>>", "[a | b]", "#{1 => a, 1.0 => b}")) {
            Value handle = evaluated(expression);
            assertEquals(handle, call("erlang", "hd", ListValue.of(handle)), expression);
        }
        assertTrue(evaluated("whereis(init)").literal().startsWith("<chat@127.0.0.1 0."));
    }

    @Test
    void aThousandRandomValuesComeBackEqual() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            ListValue values = new ListValue(
                    random.ints(50).<Value>mapToObj(n -> value(random, 4)).toList());
            assertEquals(values, call("erlang", "hd", ListValue.of(values)));
        }
    }

    private static Value value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> IntegerValue.of(new BigInteger(random.nextInt(200), random).subtract(BigInteger.TEN));
            case 1 -> new FloatValue(random.nextGaussian() * 1e10);
            case 2 -> new AtomValue("a" + random.nextInt());
            case 3 -> new StringValue(letters(random));
            case 4 -> bytes(random);
            case 5 -> random.nextBoolean() ? NilValue.NIL : BooleanValue.of(random.nextBoolean());
            case 6 -> new ListValue(list(random, depth));
            case 7 -> new TupleValue(list(random, depth));
            default -> map(random, depth);
        };
    }

    private static String letters(Random random) {
        int[] codes = random.ints(random.nextInt(40), 1, 0xd7ff).toArray();
        return new String(codes, 0, codes.length);
    }

    /** Never text: the first byte begins nothing in UTF-8. */
    private static Value bytes(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(20)];
        random.nextBytes(bytes);
        bytes[0] = -1;
        return new BytesValue(bytes);
    }

    private static List<Value> list(Random random, int depth) {
        return random.ints(random.nextInt(6))
                .<Value>mapToObj(n -> value(random, depth - 1))
                .toList();
    }

    private static Value map(Random random, int depth) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        list(random, depth).forEach(key -> entries.put(key, value(random, depth - 1)));
        return new MapValue(entries);
    }

    @Test
    void whatHasNoLikeIsRefusedWithTheReason() {
        says(
                new DurationValue(5_000_000),
                "the duration 5s cannot be sent to a node: it is not a term;" + " send a number of milliseconds");
        says(
                new RangeValue(BigInteger.ZERO, BigInteger.TEN.pow(9)),
                "the range 0..1000000000 cannot be sent to a node: it has more than 1000000 elements");
        says(new StringValue("\ud800"), "a string with half a character in it cannot be sent to a node");
        says(new AtomValue("x".repeat(256)), "an atom has at most 255 characters on a node: :xxxxxxxxxxxxxxxxxxxx…");
    }

    private void says(Value value, String message) {
        RuntimeFailure failure =
                assertThrows(RuntimeFailure.Refused.class, () -> call("erlang", "hd", ListValue.of(value)));
        assertEquals(message, failure.getMessage());
    }

    @Test
    void whatAFunctionRaisesIsTold() {
        RuntimeFailure.CallFailed failure =
                assertThrows(RuntimeFailure.CallFailed.class, () -> call("erlang", "exit", new AtomValue("because")));
        assertEquals(new AtomValue("because"), failure.reason());
        assertEquals("erlang:exit/1 failed with exit: because", failure.getMessage());
    }
}
