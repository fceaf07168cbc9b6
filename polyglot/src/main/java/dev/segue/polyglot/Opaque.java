package dev.segue.polyglot;

import dev.segue.value.DurationValue;
import dev.segue.value.PercentageValue;
import dev.segue.value.RangeValue;
import dev.segue.value.SizeValue;
import dev.segue.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** A value that the other language has no like of: it can be looked at and handed back, and nothing else. */
final class Opaque implements ProxyObject {
    private static final double MICROSECONDS = 1_000_000;

    private final Value value;
    private final Map<String, Object> members;

    Opaque(Value value) {
        this.value = value;
        this.members = new LinkedHashMap<>(facts(value));
        members.put("kind", value.kind().text());
        members.put("text", value.literal());
    }

    private static Map<String, Object> facts(Value value) {
        return switch (value) {
            case DurationValue duration
            when !duration.isInfinite() -> Map.of("seconds", duration.micros() / MICROSECONDS);
            case SizeValue size -> Map.of("bytes", size.bytes());
            case PercentageValue percentage ->
                Map.of("percent", percentage.percent().doubleValue());
            case RangeValue range
            when isExact(range) ->
                Map.of("first", range.start().longValue(), "last", range.end().longValue());
            case Value other -> Map.of();
        };
    }

    private static boolean isExact(RangeValue range) {
        return range.start().bitLength() < Double.PRECISION && range.end().bitLength() < Double.PRECISION;
    }

    /** What it stands for. */
    Value value() {
        return value;
    }

    @Override
    public Object getMember(String key) {
        Object member = members.get(key);
        return member == null ? (ProxyExecutable) arguments -> value.literal() : member;
    }

    @Override
    public Object getMemberKeys() {
        return ProxyArray.fromArray(members.keySet().toArray());
    }

    @Override
    public boolean hasMember(String key) {
        return members.containsKey(key) || key.equals("toString");
    }

    @Override
    public String toString() {
        return value.literal();
    }

    @Override
    public void putMember(String key, org.graalvm.polyglot.Value ignored) {
        throw new UnsupportedOperationException("a " + value.kind().text() + " cannot be changed");
    }
}
