package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedPattern;
import dev.segue.resolve.Slot;
import dev.segue.value.IntegerValue;
import dev.segue.value.Kind;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes forms of patterns: an Erlang pattern, guards, and checks for what neither can say, such as that a value equals a
 * number inside a list, or that a range has two elements.
 */
final class PatternForms {
    private final Weaving weaving;

    PatternForms(Weaving weaving) {
        this.weaving = weaving;
    }

    /** More that must hold behind a pattern and its guards. */
    sealed interface Check {
        /** A condition. */
        record Test(Term condition) implements Check {}

        /** Another value that must match, whose names are bound. */
        record Inner(Term subject, Term pattern, List<Term> guards) implements Check {}
    }

    /** What a pattern becomes. */
    record Pattern(Term head, List<Term> guards, List<Check> checks) {
        /** Whether it matches everything. */
        boolean matchesAll() {
            return Forms.isTagged(head, "var") && guards.isEmpty() && checks.isEmpty();
        }
    }

    /** One pattern at work. */
    private final class Making {
        private final ResolvedPattern top;
        private final @Nullable Term whole;
        private final Frame frame;
        private final List<Check> checks = new ArrayList<>();
        private final Set<Slot> bound = new HashSet<>();

        Making(ResolvedPattern top, @Nullable Term whole, Frame frame) {
            this.top = top;
            this.whole = whole;
            this.frame = frame;
        }

        Term of(ResolvedPattern pattern, @Nullable Kind kind, List<Term> guards) {
            return switch (pattern) {
                case ResolvedPattern.Wildcard wildcard -> Forms.ANYTHING;
                case ResolvedPattern.Bind bind -> {
                    bound.add(bind.slot());
                    yield Forms.variable(frame.bind(bind.slot(), bind.name(), kind));
                }
                case ResolvedPattern.Same same -> same(same, kind, guards);
                case ResolvedPattern.Constant constant -> constant(constant, kind, guards);
                case ResolvedPattern.Tuple tuple -> tuple(tuple, kind, guards);
                case ResolvedPattern.ListOf list -> list(list, kind, guards);
                case ResolvedPattern.MapOf map -> map(map, guards);
                case ResolvedPattern.Typed typed -> typed(typed, kind, guards);
            };
        }

        private Term fresh(String name) {
            return Forms.variable(frame.names().fresh(name));
        }

        /** The variable that holds what this pattern matches: one that does already, or a new one. */
        private Term held(ResolvedPattern pattern, String name) {
            return whole != null && pattern == top ? whole : fresh(name);
        }

        /** What stands in the pattern for such a variable. */
        private Term head(Term variable) {
            return variable.equals(whole) ? Forms.ANYTHING : variable;
        }

        private Term same(ResolvedPattern.Same same, @Nullable Kind kind, List<Term> guards) {
            Term variable = held(same, "same");
            Term expected = weaving.expressions.of(same.value(), frame);
            Kind expectedKind = weaving.kinds.of(same.value(), frame);
            Term equal = weaving.operators.equal(variable, kind, expected, expectedKind);
            // A name of this very pattern may be bound by a later check only.
            boolean own = same.value() instanceof ResolvedExpr.Read read && bound.contains(read.slot());
            if (Guards.isGuard(equal) && !own) {
                guards.add(equal);
            } else {
                checks.add(new Check.Test(equal));
            }
            return head(variable);
        }

        private Term constant(ResolvedPattern.Constant constant, @Nullable Kind kind, List<Term> guards) {
            Value value = constant.value();
            boolean exact = Kinds.isSame(value.kind()) || kind == Kind.INTEGER && value instanceof IntegerValue;
            if (exact) {
                return Literal.of(value);
            }
            Term variable = held(constant, "number");
            guards.add(Forms.infix("==", variable, Literal.of(value)));
            return head(variable);
        }

        private Term tuple(ResolvedPattern.Tuple tuple, @Nullable Kind kind, List<Term> guards) {
            int before = guards.size();
            List<Term> elements = new ArrayList<>(all(tuple.elements(), guards));
            if (kind != Kind.TUPLE
                    && !elements.isEmpty()
                    && mayBeTag(tuple.elements().getFirst())) {
                if (elements.getFirst().equals(Forms.ANYTHING)) {
                    elements.set(0, fresh("first"));
                }
                guards.addAll(before, noTag(elements.getFirst(), elements.size()));
            }
            return Forms.tuple(elements);
        }

        private List<Term> all(List<ResolvedPattern> patterns, List<Term> guards) {
            return patterns.stream().map(each -> of(each, null, guards)).toList();
        }

        private Term list(ResolvedPattern.ListOf list, @Nullable Kind kind, List<Term> guards) {
            ResolvedPattern tail = list.tail();
            if (kind == Kind.LIST) {
                List<Term> elements = all(list.elements(), guards);
                return tail == null ? Forms.list(elements) : Forms.list(elements, of(tail, Kind.LIST, guards));
            }
            Term variable = held(list, "list");
            List<Term> inner = new ArrayList<>();
            int place = checks.size();
            Term first = Forms.list(all(list.elements(), inner));
            Term rest = tail == null ? Forms.ANYTHING : of(tail, null, inner);
            Term parts = weaving.segue(
                    "parts", variable, Forms.integer(list.elements().size()), tail == null ? Forms.FALSE : Forms.TRUE);
            checks.add(place, new Check.Inner(parts, Forms.tuple(first, rest), inner));
            return head(variable);
        }

        private Term map(ResolvedPattern.MapOf map, List<Term> guards) {
            List<Term> fields = new ArrayList<>();
            List<ResolvedPattern.Entry> others = new ArrayList<>();
            for (ResolvedPattern.Entry entry : map.entries()) {
                if (Kinds.isSame(entry.key().kind())) {
                    fields.add(Forms.exactField(Literal.of(entry.key()), of(entry.pattern(), null, guards)));
                } else {
                    others.add(entry);
                }
            }
            if (others.isEmpty()) {
                return Forms.map(fields);
            }
            Term variable = held(map, "map");
            others.forEach(entry -> entry(entry, variable));
            return variable.equals(whole) ? Forms.map(fields) : Forms.match(Forms.map(fields), variable);
        }

        /** A number as a key: the map may have it as an integer or as a float. */
        private void entry(ResolvedPattern.Entry entry, Term map) {
            List<Term> inner = new ArrayList<>();
            int place = checks.size();
            Term pattern = Forms.tuple(Forms.OK, of(entry.pattern(), null, inner));
            checks.add(place, new Check.Inner(weaving.segue("entry", map, Literal.of(entry.key())), pattern, inner));
        }

        private Term typed(ResolvedPattern.Typed typed, @Nullable Kind kind, List<Term> guards) {
            if (typed.kinds().isEmpty() || kind != null && typed.kinds().contains(kind)) {
                return of(typed.pattern(), kind, guards);
            }
            List<Term> inner = new ArrayList<>();
            Term pattern = of(typed.pattern(), Formals.only(typed.kinds()), inner);
            Term variable = isName(pattern) ? pattern : held(typed, "value");
            Term guard = Guards.kinds(typed.kinds(), variable);
            if (guard == null) {
                List<Term> kinds = typed.kinds().stream()
                        .sorted()
                        .map(each -> Forms.atom(each.text()))
                        .toList();
                checks.add(new Check.Test(weaving.segue("is_kind", variable, Forms.list(kinds))));
            } else {
                guards.add(guard);
            }
            guards.addAll(inner);
            if (variable.equals(whole)) {
                return pattern;
            }
            boolean plain = isName(pattern) || pattern.equals(Forms.ANYTHING);
            return plain ? variable : Forms.match(pattern, variable);
        }

        private static boolean isName(Term pattern) {
            return Forms.isTagged(pattern, "var") && !pattern.equals(Forms.ANYTHING);
        }
    }

    /**
     * Makes the forms of a pattern; its names are bound in the frame from now on.
     *
     * @param whole the variable that holds what is matched, or null
     */
    Pattern of(ResolvedPattern pattern, @Nullable Kind kind, @Nullable Term whole, Frame frame) {
        Making making = new Making(pattern, whole, frame);
        List<Term> guards = new ArrayList<>();
        Term head = making.of(pattern, kind, guards);
        return new Pattern(head, List.copyOf(guards), List.copyOf(making.checks));
    }

    /** Whether the first element of a tuple pattern could match what marks a duration, size, percentage or range. */
    private static boolean mayBeTag(ResolvedPattern first) {
        return switch (first) {
            case ResolvedPattern.Wildcard wildcard -> true;
            case ResolvedPattern.Bind bind -> true;
            case ResolvedPattern.Same same -> true;
            case ResolvedPattern.Typed typed ->
                typed.kinds().isEmpty() || typed.kinds().contains(Kind.ATOM);
            case ResolvedPattern.Constant constant -> false;
            case ResolvedPattern.Tuple tuple -> false;
            case ResolvedPattern.ListOf list -> false;
            case ResolvedPattern.MapOf map -> false;
        };
    }

    private static List<Term> noTag(Term first, int size) {
        Stream<String> tags = switch (size) {
            case 2 -> Literal.OF_PAIRS.stream();
            case 3 -> Stream.of(Literal.OF_RANGES);
            default -> Stream.empty();
        };
        return tags.map(tag -> Forms.infix("=/=", first, Forms.atom(tag))).toList();
    }

    /** The names that a pattern binds, in order. */
    static List<ResolvedPattern.Bind> binds(ResolvedPattern pattern) {
        return switch (pattern) {
            case ResolvedPattern.Bind bind -> List.of(bind);
            case ResolvedPattern.Tuple tuple -> bindsOf(tuple.elements().stream());
            case ResolvedPattern.ListOf list ->
                bindsOf(Stream.concat(list.elements().stream(), Stream.ofNullable(list.tail())));
            case ResolvedPattern.MapOf map -> bindsOf(map.entries().stream().map(ResolvedPattern.Entry::pattern));
            case ResolvedPattern.Typed typed -> binds(typed.pattern());
            case ResolvedPattern.Wildcard wildcard -> List.of();
            case ResolvedPattern.Same same -> List.of();
            case ResolvedPattern.Constant constant -> List.of();
        };
    }

    private static List<ResolvedPattern.Bind> bindsOf(Stream<ResolvedPattern> patterns) {
        return patterns.flatMap(each -> binds(each).stream()).toList();
    }
}
