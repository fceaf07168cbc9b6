package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
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
import java.util.List;

/** Values that are known when weaving, in the form that they have on the node. */
final class Literal {
    /** The atoms that begin what Erlang has no kind for, by the size of the tuple. */
    static final List<String> OF_PAIRS = List.of("segue.duration", "segue.size", "segue.percentage");

    static final String OF_RANGES = "segue.range";

    private Literal() {}

    static Term of(Value value) {
        return switch (value) {
            case BooleanValue truth -> truth.isTrue() ? Forms.TRUE : Forms.FALSE;
            case NilValue nil -> Forms.NIL;
            case AtomValue atom -> Forms.atom(atom.name());
            case IntegerValue integer -> Forms.integer(integer.number());
            case FloatValue real -> Forms.real(real.number());
            case StringValue text -> Forms.text(text.text());
            case BytesValue bytes -> Forms.bytes(bytes.bytes());
            case DurationValue duration -> tagged("segue.duration", micros(duration));
            case SizeValue size -> tagged("segue.size", Forms.integer(size.bytes()));
            case PercentageValue percentage -> tagged("segue.percentage", exact(percentage.percent()));
            case RangeValue range ->
                Forms.tuple(Forms.atom(OF_RANGES), Forms.integer(range.start()), Forms.integer(range.end()));
            case ListValue list -> Forms.list(all(list.elements()));
            case TupleValue tuple -> Forms.tuple(all(tuple.elements()));
            case MapValue map ->
                Forms.map(map.entries().entrySet().stream()
                        .map(entry -> Forms.field(of(entry.getKey()), of(entry.getValue())))
                        .toList());
            case FunctionValue function -> throw new IllegalArgumentException("no literal: " + function);
            case Handle handle -> throw new IllegalArgumentException("no literal: " + handle);
        };
    }

    private static List<Term> all(List<Value> values) {
        return values.stream().map(Literal::of).toList();
    }

    private static Term tagged(String tag, Term content) {
        return Forms.tuple(Forms.atom(tag), content);
    }

    private static Term micros(DurationValue duration) {
        return duration.isInfinite() ? Forms.atom("infinity") : Forms.integer(duration.micros());
    }

    /** Digits and how many of them stand behind the point. */
    private static Term exact(BigDecimal number) {
        BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
        return Forms.tuple(Forms.integer(whole.unscaledValue()), Forms.integer(whole.scale()));
    }
}
