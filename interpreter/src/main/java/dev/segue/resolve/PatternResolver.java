package dev.segue.resolve;

import dev.segue.source.TypeCode;
import dev.segue.syntax.Literal;
import dev.segue.syntax.Name;
import dev.segue.syntax.Pattern;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Resolves patterns: binds their names in a scope. */
final class PatternResolver {
    private final FileResolver file;

    PatternResolver(FileResolver file) {
        this.file = file;
    }

    /** Binds the names of a pattern in a scope. */
    ResolvedPattern resolve(Pattern pattern, Scope scope) {
        return resolve(pattern, scope, List.of());
    }

    /** The same for top-level names, whose values may let these functions be called later. */
    ResolvedPattern resolve(Pattern pattern, Scope scope, List<Reached.Mention> later) {
        Walk walk = new Walk(scope, later);
        walk.lookUpPins(pattern);
        return walk.resolve(pattern);
    }

    Value constant(Literal literal) {
        return Constants.literal(literal).orElseGet(() -> {
            file.error(
                    TypeCode.TOO_LARGE,
                    literal.span(),
                    "%s is larger than values of its kind can be"
                            .formatted(literal.span().text()));
            return NilValue.NIL;
        });
    }

    /** One pattern with the names that it has bound so far: a name twice must match equal values. */
    private final class Walk {
        private final Scope scope;
        private final List<Reached.Mention> later;
        private final Map<String, Slot> bound = new HashMap<>();
        private final Map<Pattern.Pinned, ResolvedPattern> pins = new IdentityHashMap<>();

        Walk(Scope scope, List<Reached.Mention> later) {
            this.scope = scope;
            this.later = later;
        }

        /** Finds what the pins mean before the pattern binds anything, so that none of its own names is meant. */
        void lookUpPins(Pattern pattern) {
            switch (pattern) {
                case Pattern.Wildcard wildcard -> {}
                case Pattern.Binding binding -> {}
                case Pattern.Constant constant -> {}
                case Pattern.Pinned pinned -> pins.put(pinned, pinned(pinned));
                case Pattern.Tuple tuple -> tuple.elements().forEach(this::lookUpPins);
                case Pattern.ListOf list -> {
                    list.elements().forEach(this::lookUpPins);
                    if (list.tail() != null) {
                        lookUpPins(list.tail());
                    }
                }
                case Pattern.MapOf map -> map.entries().forEach(entry -> lookUpPins(entry.value()));
                case Pattern.Typed typed -> lookUpPins(typed.pattern());
            }
        }

        ResolvedPattern resolve(Pattern pattern) {
            return switch (pattern) {
                case Pattern.Wildcard wildcard -> new ResolvedPattern.Wildcard(wildcard.span());
                case Pattern.Binding binding -> bind(binding.name());
                case Pattern.Pinned pinned -> Objects.requireNonNull(pins.get(pinned));
                case Pattern.Constant constant ->
                    new ResolvedPattern.Constant(constant(constant.literal()), constant.span());
                case Pattern.Tuple tuple -> new ResolvedPattern.Tuple(all(tuple.elements()), tuple.span());
                case Pattern.ListOf list ->
                    new ResolvedPattern.ListOf(all(list.elements()), tail(list.tail()), list.span());
                case Pattern.MapOf map ->
                    new ResolvedPattern.MapOf(
                            map.entries().stream().map(this::entry).toList(), map.span());
                case Pattern.Typed typed ->
                    new ResolvedPattern.Typed(resolve(typed.pattern()), file.kinds(typed.type()), typed.span());
            };
        }

        private ResolvedPattern bind(Name name) {
            Slot before = bound.get(name.text());
            if (before != null) {
                file.usage.read(scope.own(name.text()));
                ResolvedExpr read = new ResolvedExpr.Read(name.text(), before, name.span());
                return new ResolvedPattern.Same(read, name.span());
            }
            Slot slot = file.declare(scope, name, Binding.Role.LET, later);
            bound.put(name.text(), slot);
            return new ResolvedPattern.Bind(name.text(), slot, name.span());
        }

        private ResolvedPattern pinned(Pattern.Pinned pinned) {
            Scope.Found found = file.lookup().variable(scope, pinned.name(), true);
            ResolvedExpr value =
                    found == null ? new ResolvedExpr.Unresolved(pinned.span()) : read(found, pinned.name());
            return new ResolvedPattern.Same(value, pinned.span());
        }

        private ResolvedExpr read(Scope.Found found, Name name) {
            file.usage.read(found.binding());
            return file.lookup().read(found, name);
        }

        private List<ResolvedPattern> all(List<Pattern> patterns) {
            return patterns.stream().map(this::resolve).toList();
        }

        private @Nullable ResolvedPattern tail(@Nullable Pattern tail) {
            return tail == null ? null : resolve(tail);
        }

        private ResolvedPattern.Entry entry(Pattern.Entry entry) {
            return new ResolvedPattern.Entry(constant(entry.key()), resolve(entry.value()));
        }
    }
}
