package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.BytesValue;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.FunctionValue;
import dev.segue.value.Handle;
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
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of the language as terms for the node; what has no like there is refused, never bent. Values nest so deep at
 * most that a walk over one never meets the end of the stack.
 */
final class ValueWriter {

    /** How many elements a range may have when it is written out as a list. */
    static final int LONGEST_RANGE = 1_000_000;

    private ValueWriter() {}

    /**
     * The term that is the value's like.
     *
     * @throws RuntimeFailure.Refused if there is none, saying which part of the value it is
     */
    static Term term(Value value) {
        return switch (value) {
            case BooleanValue truth -> Atom.of(truth.isTrue());
            case NilValue nil -> Atom.of("nil");
            case AtomValue(String name) -> atom(name);
            case IntegerValue integer -> Int.of(integer.number());
            case FloatValue(double number) -> new FloatTerm(number);
            case StringValue(String text) -> string(text);
            case BytesValue bytes -> Binary.wrap(bytes.bytes());
            case ListValue(List<Value> elements) -> new ListTerm(terms(elements));
            case TupleValue(List<Value> elements) -> new Tuple(terms(elements));
            case MapValue(Map<Value, Value> entries) -> map(entries);
            case RangeValue range -> range(range);
            case TermHandle(Term term) -> term;
            case Handle other -> throw unlike(other, "belongs to another target");
            case FunctionValue function -> throw unlike(function, "lives in the script only");
            case DurationValue duration -> throw unlike(duration, "is not a term; send a number of milliseconds");
            case SizeValue size -> throw unlike(size, "is not a term; send a number of bytes");
            case PercentageValue share -> throw unlike(share, "is not a term; send a number");
        };
    }

    private static RuntimeFailure.Refused unlike(Value value, String why) {
        return new RuntimeFailure.Refused("the %s %s cannot be sent to a node: it %s"
                .formatted(value.kind().text(), value.literal(), why));
    }

    private static Term atom(String name) {
        if (name.codePointCount(0, name.length()) > Atom.MAX_LENGTH) {
            throw new RuntimeFailure.Refused("an atom has at most " + Atom.MAX_LENGTH + " characters on a node: :"
                    + name.substring(0, 20) + "…");
        }
        return Atom.of(name);
    }

    private static Term string(String text) {
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return Binary.wrap(bytes);
        } catch (CharacterCodingException half) {
            throw new RuntimeFailure.Refused("a string with half a character in it cannot be sent to a node");
        }
    }

    private static List<Term> terms(List<Value> values) {
        List<Term> terms = new ArrayList<>(values.size());
        values.forEach(value -> terms.add(term(value)));
        return terms;
    }

    private static Term map(Map<Value, Value> entries) {
        Map<Term, Term> terms = new LinkedHashMap<>();
        entries.forEach((key, value) -> terms.put(term(key), term(value)));
        return new MapTerm(terms);
    }

    private static Term range(RangeValue range) {
        if (range.count().compareTo(BigInteger.valueOf(LONGEST_RANGE)) > 0) {
            throw unlike(range, "has more than " + LONGEST_RANGE + " elements");
        }
        List<Term> terms = new ArrayList<>();
        range.forEach(value -> terms.add(term(value)));
        return new ListTerm(terms);
    }
}
