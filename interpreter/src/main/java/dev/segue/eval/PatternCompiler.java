package dev.segue.eval;

import dev.segue.resolve.ResolvedPattern;
import dev.segue.resolve.Slot;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.RangeValue;
import dev.segue.value.Sequence;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes matchers of patterns. */
final class PatternCompiler {
    private final Machine machine;

    PatternCompiler(Machine machine) {
        this.machine = machine;
    }

    Matcher compile(ResolvedPattern pattern) {
        return switch (pattern) {
            case ResolvedPattern.Wildcard wildcard -> new AnyMatcher();
            case ResolvedPattern.Bind bind ->
                bind.slot().place() == Slot.Place.LOCAL
                        ? new LocalMatcher(bind.slot().index())
                        : new BindMatcher(bind.slot());
            case ResolvedPattern.Same same -> {
                Node expected = machine.expressions.compile(same.value());
                yield (value, frame) -> expected.execute(frame).equals(value);
            }
            case ResolvedPattern.Constant constant -> new ConstantMatcher(constant.value());
            case ResolvedPattern.Tuple tuple ->
                new TupleMatcher(tuple.elements().size(), ElementsMatcher.of(all(tuple.elements()), 0));
            case ResolvedPattern.ListOf list -> list(all(list.elements()), list.tail());
            case ResolvedPattern.MapOf map -> map(map);
            case ResolvedPattern.Typed typed -> {
                Matcher matcher = compile(typed.pattern());
                yield (value, frame) ->
                        (typed.kinds().isEmpty() || typed.kinds().contains(value.kind()))
                                && matcher.matches(value, frame);
            }
        };
    }

    /** The slots that a pattern binds. */
    static Stream<Slot> slots(ResolvedPattern pattern) {
        return switch (pattern) {
            case ResolvedPattern.Bind bind -> Stream.of(bind.slot());
            case ResolvedPattern.Tuple tuple -> tuple.elements().stream().flatMap(PatternCompiler::slots);
            case ResolvedPattern.ListOf list ->
                Stream.concat(list.elements().stream(), Stream.ofNullable(list.tail()))
                        .flatMap(PatternCompiler::slots);
            case ResolvedPattern.MapOf map -> map.entries().stream().flatMap(entry -> slots(entry.pattern()));
            case ResolvedPattern.Typed typed -> slots(typed.pattern());
            case ResolvedPattern.Wildcard wildcard -> Stream.empty();
            case ResolvedPattern.Same same -> Stream.empty();
            case ResolvedPattern.Constant constant -> Stream.empty();
        };
    }

    private List<Matcher> all(List<ResolvedPattern> patterns) {
        return patterns.stream().map(this::compile).toList();
    }

    private Matcher list(List<Matcher> elements, @Nullable ResolvedPattern tail) {
        Matcher rest = tail == null ? null : compile(tail);
        ElementsMatcher all = ElementsMatcher.of(elements, 0);
        BigInteger wanted = BigInteger.valueOf(elements.size());
        return (value, frame) -> {
            if (!(value instanceof Sequence sequence)) {
                return false;
            }
            int more = sequence.count().compareTo(wanted);
            if (more < 0 || more > 0 && rest == null) {
                return false;
            }
            return all.match(first(sequence, elements.size()), frame)
                    && (rest == null || rest.matches(withoutFirst(sequence, elements.size()), frame));
        };
    }

    private static List<Value> first(Sequence sequence, int count) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(sequence.at(BigInteger.valueOf(i)));
        }
        return values;
    }

    private static Value withoutFirst(Sequence sequence, int count) {
        return switch (sequence) {
            case ListValue list ->
                new ListValue(list.elements().subList(count, list.elements().size()));
            case RangeValue range -> new RangeValue(range.start().add(BigInteger.valueOf(count)), range.end());
        };
    }

    private Matcher map(ResolvedPattern.MapOf pattern) {
        List<Value> keys =
                pattern.entries().stream().map(ResolvedPattern.Entry::key).toList();
        List<Matcher> matchers = pattern.entries().stream()
                .map(entry -> compile(entry.pattern()))
                .toList();
        return (value, frame) -> {
            if (!(value instanceof MapValue map)) {
                return false;
            }
            for (int i = 0; i < keys.size(); i++) {
                Value found = map.entries().get(keys.get(i));
                if (found == null || !matchers.get(i).matches(found, frame)) {
                    return false;
                }
            }
            return true;
        };
    }
}
