package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedFormal;
import dev.segue.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The formals of a function.
 *
 * @param patterns one variable for each
 * @param first what comes before the body: defaults for what is left out, and checks of kinds
 */
record Formals(List<Term> patterns, List<Term> first) {

    static Formals of(FunctionCode code, Frame frame, Weaving weaving) {
        List<Term> patterns = new ArrayList<>();
        List<Term> first = new ArrayList<>();
        for (ResolvedFormal formal : code.formals()) {
            String variable = frame.names().fresh(formal.name());
            patterns.add(Forms.variable(variable));
            String given = withDefault(formal, variable, frame, weaving, first);
            if (!formal.kinds().isEmpty()) {
                first.add(check(frame.function(), formal, Forms.variable(given), weaving));
            }
            frame.put(formal.slot(), new Place.Variable(given, only(formal.kinds())));
        }
        return new Formals(patterns, first);
    }

    private static String withDefault(
            ResolvedFormal formal, String variable, Frame frame, Weaving weaving, List<Term> first) {
        ResolvedExpr value = formal.defaultValue();
        if (value == null) {
            return variable;
        }
        Term otherwise = weaving.expressions.of(value, frame);
        String given = frame.names().fresh(formal.name());
        Term choice = Forms.caseOf(
                Forms.variable(variable),
                List.of(
                        Forms.clause(CallForms.MISSING, otherwise),
                        Forms.clause(Forms.ANYTHING, Forms.variable(variable))));
        first.add(Forms.match(Forms.variable(given), choice));
        return given;
    }

    /** Gives the value if it is of the formal's kinds, else fails. */
    static Term check(String function, ResolvedFormal formal, Term value, Weaving weaving) {
        List<Term> kinds = new TreeSet<>(formal.kinds())
                .stream().map(kind -> Forms.atom(kind.text())).toList();
        return weaving.segue("argument", Forms.text(function), Forms.text(formal.name()), Forms.list(kinds), value);
    }

    /** The only one of some kinds, or null. */
    static @Nullable Kind only(Set<Kind> kinds) {
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }
}
