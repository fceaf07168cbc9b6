package dev.segue.weave.prelude;

import dev.segue.beam.TermHandle;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.BigInt;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of the language as the prelude keeps them on the node, and back. */
final class PreludeValues {

    private static final Atom DURATION = Atom.of("segue.duration");
    private static final Atom SIZE = Atom.of("segue.size");
    private static final Atom PERCENTAGE = Atom.of("segue.percentage");
    private static final Atom RANGE = Atom.of("segue.range");

    private PreludeValues() {}

    static Term term(Value value) {
        return switch (value) {
            case BooleanValue truth -> Atom.of(truth.isTrue());
            case NilValue nil -> Atom.of("nil");
            case AtomValue atom -> Atom.of(atom.name());
            case IntegerValue integer -> Int.of(integer.number());
            case FloatValue real -> new FloatTerm(real.number());
            case StringValue string -> Binary.utf8(string.text());
            case BytesValue bytes -> Binary.of(bytes.bytes());
            case ListValue list -> new ListTerm(terms(list.elements()));
            case TupleValue tuple -> new Tuple(terms(tuple.elements()));
            case MapValue map -> map(map);
            case RangeValue range -> Tuple.of(RANGE, Int.of(range.start()), Int.of(range.end()));
            case DurationValue duration ->
                Tuple.of(DURATION, duration.isInfinite() ? Atom.of("infinity") : new Int(duration.micros()));
            case SizeValue size -> Tuple.of(SIZE, new Int(size.bytes()));
            case PercentageValue share -> Tuple.of(PERCENTAGE, percent(share.percent()));
            case TermHandle handle -> handle.term();
            case Handle other -> throw new IllegalArgumentException("not of a node: " + other);
            case FunctionValue function -> throw new IllegalArgumentException("a function: " + function);
        };
    }

    private static Tuple percent(BigDecimal percent) {
        BigDecimal whole = percent.scale() < 0 ? percent.setScale(0) : percent;
        return Tuple.of(Int.of(whole.unscaledValue()), new Int(whole.scale()));
    }

    private static List<Term> terms(List<Value> values) {
        return values.stream().map(PreludeValues::term).toList();
    }

    private static MapTerm map(MapValue map) {
        Map<Term, Term> terms = new LinkedHashMap<>();
        map.entries().forEach((key, value) -> terms.put(term(key), term(value)));
        return new MapTerm(terms);
    }

    static Value value(Term term) {
        return switch (term) {
            case Atom atom when atom.is("true") -> BooleanValue.TRUE;
            case Atom atom when atom.is("false") -> BooleanValue.FALSE;
            case Atom atom when atom.is("nil") -> NilValue.NIL;
            case Atom atom -> new AtomValue(atom.name());
            case Int(long number) -> IntegerValue.of(number);
            case BigInt big -> IntegerValue.of(big.value());
            case FloatTerm(double number) -> new FloatValue(number);
            case Binary binary ->
                binary.text().<Value>map(StringValue::new).orElseGet(() -> new BytesValue(binary.bytes()));
            case ListTerm list -> new ListValue(values(list.elements()));
            case Tuple tuple -> tuple(tuple);
            case MapTerm map -> map(map);
            default -> new TermHandle(term);
        };
    }

    private static List<Value> values(List<Term> terms) {
        return terms.stream().map(PreludeValues::value).toList();
    }

    private static Value tuple(Tuple tuple) {
        if (tuple.isTagged(DURATION.name(), 2)) {
            return tuple.at(1).equals(Atom.of("infinity"))
                    ? DurationValue.INFINITY
                    : new DurationValue(number(tuple.at(1)).longValueExact());
        }
        if (tuple.isTagged(SIZE.name(), 2)) {
            return new SizeValue(number(tuple.at(1)).longValueExact());
        }
        if (tuple.isTagged(PERCENTAGE.name(), 2)) {
            Tuple parts = (Tuple) tuple.at(1);
            return new PercentageValue(
                    new BigDecimal(number(parts.at(0)), number(parts.at(1)).intValueExact()));
        }
        if (tuple.isTagged(RANGE.name(), 3)) {
            return new RangeValue(number(tuple.at(1)), number(tuple.at(2)));
        }
        return new TupleValue(values(tuple.elements()));
    }

    private static BigInteger number(Term term) {
        return ((IntegerValue) value(term)).number();
    }

    private static MapValue map(MapTerm map) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        map.entries().forEach((key, value) -> entries.put(value(key), value(value)));
        return new MapValue(entries);
    }

    /** How a value prints when maps are sorted by their keys' text, so that order makes no difference. */
    static String sorted(Value value) {
        return switch (value) {
            case ListValue list -> all("[", list.elements(), "]");
            case TupleValue tuple -> all("(", tuple.elements(), ")");
            case MapValue map ->
                map.entries().entrySet().stream()
                        .map(entry -> sorted(entry.getKey()) + " => " + sorted(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", ", "%{", "}"));
            case Value other -> other.literal();
        };
    }

    private static String all(String begin, List<Value> values, String end) {
        return values.stream().map(PreludeValues::sorted).collect(Collectors.joining(", ", begin, end));
    }
}
