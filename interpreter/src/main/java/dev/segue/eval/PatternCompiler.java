package dev.segue.eval;

import dev.segue.resolve.ResolvedPattern;
import dev.segue.resolve.Slot;
import java.util.List;
import java.util.stream.Stream;

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
            case ResolvedPattern.Same same -> new SameMatcher(machine.expressions.compile(same.value()));
            case ResolvedPattern.Constant constant -> new ConstantMatcher(constant.value());
            case ResolvedPattern.Tuple tuple ->
                new TupleMatcher(tuple.elements().size(), ElementsMatcher.of(all(tuple.elements()), 0));
            case ResolvedPattern.ListOf list -> {
                ResolvedPattern tail = list.tail();
                yield new ListMatcher(
                        list.elements().size(),
                        ElementsMatcher.of(all(list.elements()), 0),
                        tail == null ? null : compile(tail));
            }
            case ResolvedPattern.MapOf map ->
                new MapMatcher(map.entries().stream()
                        .map(entry -> new MapMatcher.Entry(entry.key(), compile(entry.pattern())))
                        .toList());
            case ResolvedPattern.Typed typed -> new TypedMatcher(compile(typed.pattern()), typed.kinds());
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
}
