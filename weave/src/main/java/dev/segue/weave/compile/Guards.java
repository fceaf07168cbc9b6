package dev.segue.weave.compile;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.value.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What may stand in a guard and cannot fail there. */
final class Guards {
    private static final Set<String> NEVER_FAILS = Set.of("=:=", "=/=", "==", "/=", "<", "=<", ">", ">=");
    private static final Set<String> OF_TRUTHS = Set.of("andalso", "orelse", "not");
    private static final Set<String> LITERALS = Set.of("atom", "integer", "float", "var", "bin", "string", "nil");

    private Guards() {}

    /** Whether a condition may stand in a guard: comparisons of literals and variables, and what joins them. */
    static boolean isGuard(Term condition) {
        if (!(condition instanceof Tuple form)) {
            return false;
        }
        if (!Forms.isTagged(form, "op")) {
            return condition.equals(Forms.TRUE) || condition.equals(Forms.FALSE);
        }
        String operator = ((Atom) form.at(2)).name();
        List<Term> operands = form.elements().subList(3, form.size());
        return NEVER_FAILS.contains(operator) && operands.stream().allMatch(Guards::isLiteral)
                || OF_TRUTHS.contains(operator) && operands.stream().allMatch(Guards::isGuard);
    }

    private static boolean isLiteral(Term form) {
        if (!(form instanceof Tuple tuple)) {
            return false;
        }
        if (Forms.isTagged(form, "tuple") && tuple.at(2) instanceof ListTerm(List<Term> elements)) {
            return elements.stream().allMatch(Guards::isLiteral);
        }
        return LITERALS.stream().anyMatch(tag -> Forms.isTagged(form, tag));
    }

    /** A test of the kind of a variable's value, or null if no guard can tell. */
    static @Nullable Term kinds(Set<Kind> kinds, Term variable) {
        List<@Nullable Term> tests =
                kinds.stream().sorted().map(kind -> kind(kind, variable)).toList();
        return tests.contains(null) ? null : tests.stream().reduce(either()).orElse(null);
    }

    private static BinaryOperator<@Nullable Term> either() {
        return (left, right) -> left == null || right == null ? null : Forms.infix("orelse", left, right);
    }

    private static @Nullable Term kind(Kind kind, Term value) {
        return switch (kind) {
            case INTEGER -> Forms.builtIn("is_integer", value);
            case FLOAT -> Forms.builtIn("is_float", value);
            case BOOLEAN -> Forms.builtIn("is_boolean", value);
            case NIL -> Forms.infix("=:=", value, Forms.NIL);
            case ATOM -> atom(value);
            case MAP -> Forms.builtIn("is_map", value);
            case PID -> Forms.builtIn("is_pid", value);
            case FUNCTION -> Forms.builtIn("is_function", value);
            // A binary may be text or bytes, a tuple what only looks like one, and a list has a range for a brother.
            case STRING, BYTES, DURATION, SIZE, PERCENTAGE, LIST, TUPLE, RANGE, HANDLE -> null;
        };
    }

    private static Term atom(Term value) {
        Term named = Forms.infix(
                "andalso", Forms.builtIn("is_atom", value), Forms.prefix("not", Forms.builtIn("is_boolean", value)));
        return Forms.infix("andalso", named, Forms.infix("=/=", value, Forms.NIL));
    }
}
