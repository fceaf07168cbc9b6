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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * Values as those of JavaScript: atoms are registered symbols, tuples frozen arrays, maps with atoms alone as keys objects and
 * other maps {@code Map}s, bytes a {@code Uint8Array}, integers that a number cannot hold {@code BigInt}s.
 */
final class JavaScriptTranslation implements Translation {
    private final JavaScriptWords words;

    JavaScriptTranslation(Context context) {
        words = new JavaScriptWords(context);
    }

    @Override
    public @Nullable Object outward(Value value, Allowance allowance) {
        allowance.take(1);
        return switch (value) {
            case NilValue nil -> null;
            case BooleanValue truth -> truth.isTrue();
            case IntegerValue integer -> number(integer);
            case FloatValue real -> real.number();
            case StringValue text -> Texts.allowed(text.text(), allowance);
            case AtomValue atom -> words.symbol(Texts.allowed(atom.name(), allowance));
            case BytesValue bytes -> bytes(bytes, allowance);
            case ListValue list -> words.list(elements(list.elements(), allowance));
            case TupleValue tuple -> words.frozen(elements(tuple.elements(), allowance));
            case MapValue map -> map(map, allowance);
            case DurationValue duration -> new Opaque(duration);
            case SizeValue size -> new Opaque(size);
            case PercentageValue percentage -> new Opaque(percentage);
            case RangeValue range -> new Opaque(range);
            case Handle handle -> new Opaque(handle);
            case FunctionValue function -> throw Refusal.ofFunction(function);
        };
    }

    private Object number(IntegerValue integer) {
        BigInteger number = integer.number();
        return number.bitLength() <= Double.PRECISION && number.abs().bitLength() <= Double.PRECISION
                ? (Object) number.doubleValue()
                : words.bigInteger(number);
    }

    private Object bytes(BytesValue value, Allowance allowance) {
        return words.bytes(Texts.allowed(value.bytes(), allowance));
    }

    private List<@Nullable Object> elements(Collection<Value> values, Allowance allowance) {
        return Elements.outward(values, allowance, this);
    }

    private Object map(MapValue map, Allowance allowance) {
        boolean named = map.entries().keySet().stream().allMatch(AtomValue.class::isInstance);
        List<@Nullable Object> keys = new ArrayList<>();
        map.entries()
                .keySet()
                .forEach(key -> keys.add(
                        named
                                ? Texts.allowed(((AtomValue) key).name(), allowance)
                                : allowance.inside(() -> outward(key, allowance))));
        List<@Nullable Object> values = elements(map.entries().values(), allowance);
        return named ? words.object(keys, values) : words.map(keys, values);
    }

    @Override
    public Object lent(ProxyExecutable function) {
        return words.lent(function);
    }

    @Override
    public @Nullable RuntimeException cause(PolyglotException failure) {
        return Refusal.cause(failure, "cause");
    }

    @Override
    public Value inward(org.graalvm.polyglot.Value value, Allowance allowance) {
        allowance.take(1);
        if (value.isProxyObject()) {
            return Refusal.unwrapped(value);
        }
        return switch (words.kind(value)) {
            case "nil" -> NilValue.NIL;
            case "boolean" -> BooleanValue.of(value.asBoolean());
            case "number" -> number(value);
            case "bigint" -> Numbers.integer(value, allowance);
            case "string" -> Texts.checked(value.asString(), allowance);
            case "symbol" ->
                new AtomValue(Texts.checked(words.name(value), allowance).text());
            case "list" -> new ListValue(Elements.inward(value, allowance, this));
            case "tuple" -> new TupleValue(Elements.inward(value, allowance, this));
            case "bytes" -> inwardBytes(value, allowance);
            case "object" -> object(value, allowance);
            case "map" -> inwardMap(value, allowance);
            case String other -> throw Refusal.of(other);
        };
    }

    private static Value number(org.graalvm.polyglot.Value value) {
        return value.fitsInLong() ? IntegerValue.of(value.asLong()) : Numbers.real(value.asDouble());
    }

    private static Value inwardBytes(org.graalvm.polyglot.Value value, Allowance allowance) {
        long size = value.getArraySize();
        allowance.take(size);
        byte[] bytes = new byte[(int) size];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) value.getArrayElement(index).asInt();
        }
        return new BytesValue(bytes);
    }

    private Value object(org.graalvm.polyglot.Value value, Allowance allowance) {
        List<Value> names = new ArrayList<>();
        Elements.inward(words.keys(value), allowance, this)
                .forEach(key -> names.add(new AtomValue(((StringValue) key).text())));
        return Elements.map(names, Elements.inward(words.values(value), allowance, this));
    }

    private Value inwardMap(org.graalvm.polyglot.Value value, Allowance allowance) {
        return Elements.map(words.mapKeys(value), words.mapValues(value), allowance, this);
    }
}
