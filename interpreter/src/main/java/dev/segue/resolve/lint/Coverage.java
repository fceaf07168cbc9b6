package dev.segue.resolve.lint;

import dev.segue.resolve.Constants;
import dev.segue.resolve.Types;
import dev.segue.syntax.Literal;
import dev.segue.syntax.Pattern;
import dev.segue.value.Kind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether one pattern matches every value that another one matches; in doubt, no. */
final class Coverage {
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INTEGER, Kind.FLOAT);
    private static final Set<Kind> LISTS = EnumSet.of(Kind.LIST, Kind.RANGE);
    /** What a failure always has, as the language's definition lists it. */
    private static final Set<String> OF_A_FAILURE = Set.of("kind", "message", "step", "details");

    private Coverage() {}

    /** Whether a pattern matches whatever there is. */
    static boolean matchesAll(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Wildcard wildcard -> true;
            case Pattern.Binding binding -> true;
            case Pattern.Typed typed -> isAny(typed) && matchesAll(typed.pattern());
            case Pattern.Pinned pinned -> false;
            case Pattern.Constant constant -> false;
            case Pattern.Tuple tuple -> false;
            case Pattern.ListOf list -> false;
            case Pattern.MapOf map -> false;
        };
    }

    /** Whether a pattern matches every failure that {@code rescue} looks at. */
    static boolean matchesEveryFailure(Pattern pattern) {
        return switch (pattern) {
            case Pattern.MapOf map ->
                isPlain(map)
                        && map.entries().stream()
                                .allMatch(entry -> entry.key() instanceof Literal.Atom key
                                        && OF_A_FAILURE.contains(key.value())
                                        && matchesAll(entry.value()));
            case Pattern.Typed typed ->
                covers(typed.type().text(), Set.of(Kind.MAP)) && matchesEveryFailure(typed.pattern());
            case Pattern other -> matchesAll(other);
        };
    }

    /** Whether the first matches all that the second does. */
    static boolean covers(Pattern general, Pattern special) {
        List<String> bound = Stream.concat(names(general), names(special)).toList();
        return isPlain(general) && new Comparison(bound).covers(general, special);
    }

    /** A name that stands twice wants equal values, which nothing here reasons about. */
    private static boolean isPlain(Pattern pattern) {
        Set<String> seen = new HashSet<>();
        return names(pattern).allMatch(seen::add);
    }

    private static Stream<String> names(@Nullable Pattern pattern) {
        return switch (pattern) {
            case null -> Stream.empty();
            case Pattern.Binding binding -> Stream.of(binding.name().text());
            case Pattern.Tuple tuple -> tuple.elements().stream().flatMap(Coverage::names);
            case Pattern.ListOf list ->
                Stream.concat(list.elements().stream().flatMap(Coverage::names), names(list.tail()));
            case Pattern.MapOf map -> map.entries().stream().flatMap(entry -> names(entry.value()));
            case Pattern.Typed typed -> names(typed.pattern());
            case Pattern.Wildcard wildcard -> Stream.empty();
            case Pattern.Pinned pinned -> Stream.empty();
            case Pattern.Constant constant -> Stream.empty();
        };
    }

    private static boolean isAny(Pattern.Typed typed) {
        Set<Kind> kinds = Types.kinds(typed.type().text());
        return kinds != null && kinds.isEmpty();
    }

    /** Whether a type takes all of some kinds, of which there is at least one. */
    private static boolean covers(String type, Set<Kind> kinds) {
        Set<Kind> taken = Types.kinds(type);
        return taken != null && (taken.isEmpty() || !kinds.isEmpty() && taken.containsAll(kinds));
    }

    /** The kinds of all values that a pattern matches; empty if it does not say. */
    private static Set<Kind> kinds(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Constant constant ->
                Constants.valueOf(constant.literal())
                        // A number matches the equal one of the other kind.
                        .map(value -> NUMBERS.contains(value.kind()) ? NUMBERS : Set.of(value.kind()))
                        .orElse(Set.of());
            case Pattern.Tuple tuple -> Set.of(Kind.TUPLE);
            case Pattern.ListOf list -> LISTS;
            case Pattern.MapOf map -> Set.of(Kind.MAP);
            case Pattern.Typed typed -> {
                Set<Kind> kinds = Types.kinds(typed.type().text());
                yield kinds == null || kinds.isEmpty() ? kinds(typed.pattern()) : kinds;
            }
            case Pattern.Wildcard wildcard -> Set.of();
            case Pattern.Binding binding -> Set.of();
            case Pattern.Pinned pinned -> Set.of();
        };
    }

    /**
     * One comparison.
     *
     * @param bound the names that either pattern binds, which a pin may mean
     */
    private record Comparison(List<String> bound) {

        boolean covers(Pattern general, Pattern special) {
            if (special instanceof Pattern.Typed typed && covers(general, typed.pattern())) {
                return true;
            }
            return switch (general) {
                case Pattern.Wildcard wildcard -> true;
                case Pattern.Binding binding -> true;
                case Pattern.Typed typed ->
                    Coverage.covers(typed.type().text(), kinds(special)) && covers(typed.pattern(), special);
                case Pattern.Constant constant ->
                    special instanceof Pattern.Constant other && equal(constant.literal(), other.literal());
                case Pattern.Pinned pinned ->
                    special instanceof Pattern.Pinned other
                            && pinned.name().text().equals(other.name().text())
                            && !bound.contains(other.name().text());
                case Pattern.Tuple tuple ->
                    special instanceof Pattern.Tuple other && all(tuple.elements(), other.elements());
                case Pattern.ListOf list -> special instanceof Pattern.ListOf other && list(list, other);
                case Pattern.MapOf map ->
                    special instanceof Pattern.MapOf other
                            && map.entries().stream().allMatch(entry -> entry(entry, other.entries()));
            };
        }

        private boolean all(List<Pattern> general, List<Pattern> special) {
            if (general.size() != special.size()) {
                return false;
            }
            for (int index = 0; index < general.size(); index++) {
                if (!covers(general.get(index), special.get(index))) {
                    return false;
                }
            }
            return true;
        }

        private boolean list(Pattern.ListOf general, Pattern.ListOf special) {
            int size = general.elements().size();
            Pattern tail = general.tail();
            if (tail == null) {
                return special.tail() == null && all(general.elements(), special.elements());
            }
            return special.elements().size() >= size
                    && all(general.elements(), special.elements().subList(0, size))
                    && covers(tail, rest(special, size));
        }

        private static Pattern rest(Pattern.ListOf list, int from) {
            List<Pattern> elements =
                    list.elements().subList(from, list.elements().size());
            Pattern tail = list.tail();
            return elements.isEmpty() && tail != null ? tail : new Pattern.ListOf(elements, tail, list.span());
        }

        private boolean entry(Pattern.Entry general, List<Pattern.Entry> special) {
            return special.stream()
                    .anyMatch(entry -> equal(general.key(), entry.key()) && covers(general.value(), entry.value()));
        }

        private static boolean equal(Literal one, Literal other) {
            return Constants.valueOf(one)
                    .flatMap(value -> Constants.valueOf(other).map(value::equals))
                    .orElse(false);
        }
    }
}
