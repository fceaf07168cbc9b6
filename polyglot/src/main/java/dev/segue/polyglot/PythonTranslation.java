package dev.segue.polyglot;

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
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** Values as those of Python, where an atom is a text of the class {@code Atom}. */
final class PythonTranslation implements Translation {
    private final PythonWords words;

    PythonTranslation(Context context) {
        words = new PythonWords(context);
    }

    @Override
    public @Nullable Object outward(Value value, Allowance allowance) {
        allowance.take(1);
        return switch (value) {
            case NilValue nil -> null;
            case BooleanValue truth -> truth.isTrue();
            case IntegerValue integer -> integer.isSmall() ? integer.small() : words.integer(integer.number());
            case FloatValue real -> real.number();
            case StringValue text -> Texts.allowed(text.text(), allowance);
            case AtomValue atom -> words.atom(Texts.allowed(atom.name(), allowance));
            case BytesValue bytes -> words.bytes(Texts.allowed(bytes.bytes(), allowance));
            case ListValue list -> words.list(elements(list.elements(), allowance));
            case TupleValue tuple -> words.tuple(elements(tuple.elements(), allowance));
            case MapValue map ->
                words.dictionary(
                        elements(map.entries().keySet(), allowance),
                        elements(map.entries().values(), allowance));
            case DurationValue duration -> new Opaque(duration);
            case SizeValue size -> new Opaque(size);
            case PercentageValue percentage -> new Opaque(percentage);
            case RangeValue range -> new Opaque(range);
            case Handle handle -> new Opaque(handle);
            case FunctionValue function -> throw Refusal.ofFunction(function);
        };
    }

    private List<@Nullable Object> elements(Collection<Value> values, Allowance allowance) {
        return Elements.outward(values, allowance, this);
    }

    @Override
    public Object lent(ProxyExecutable function) {
        return words.lent(function);
    }

    @Override
    public @Nullable RuntimeException cause(PolyglotException failure) {
        return Refusal.cause(failure, "failure");
    }

    @Override
    public Value inward(org.graalvm.polyglot.Value value, Allowance allowance) {
        allowance.take(1);
        if (value.isProxyObject()) {
            return Refusal.unwrapped(value);
        }
        if (value.isNull()) {
            return NilValue.NIL;
        }
        return switch (words.kind(value)) {
            case "bool" -> BooleanValue.of(value.asBoolean());
            case "int" -> Numbers.integer(value, allowance);
            case "float" -> Numbers.real(value.asDouble());
            case "str" -> Texts.checked(value.asString(), allowance);
            case "Atom" ->
                new AtomValue(Texts.checked(value.asString(), allowance).text());
            case "bytes" -> bytes(value, allowance);
            case "list" -> new ListValue(inwardElements(value, allowance));
            case "tuple" -> new TupleValue(inwardElements(value, allowance));
            case "dict" -> dictionary(value, allowance);
            case String other -> throw Refusal.of(other);
        };
    }

    private static Value bytes(org.graalvm.polyglot.Value value, Allowance allowance) {
        long size = value.getBufferSize();
        allowance.take(size);
        byte[] bytes = new byte[(int) size];
        value.readBuffer(0, bytes, 0, bytes.length);
        return new BytesValue(bytes);
    }

    private List<Value> inwardElements(org.graalvm.polyglot.Value value, Allowance allowance) {
        return Elements.inward(value, allowance, this);
    }

    private Value dictionary(org.graalvm.polyglot.Value value, Allowance allowance) {
        return Elements.map(words.keys(value), words.values(value), allowance, this);
    }
}
