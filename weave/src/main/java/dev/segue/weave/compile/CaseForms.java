package dev.segue.weave.compile;

import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedPattern;
import dev.segue.value.BooleanValue;
import dev.segue.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes forms of cases that are tried in order. Those that an Erlang pattern with guards can say are clauses of one
 * {@code case}; one that needs more, such as a condition of the script, is followed by what is tried if that fails.
 */
final class CaseForms {
    private final Weaving weaving;

    CaseForms(Weaving weaving) {
        this.weaving = weaving;
    }

    /** What is matched, and its kind if that is plain. */
    record Subject(Term form, @Nullable Kind kind) {}

    /** A case: a pattern, what else must hold, and what is made of it then. */
    record Branch(ResolvedPattern pattern, @Nullable ResolvedExpr guard, Supplier<List<Term>> body) {}

    /** The cases of one match. */
    private final class Making {
        private final Term subject;
        private final @Nullable Kind kind;
        private final List<Branch> branches;
        private final Function<Term, Term> otherwise;
        private final Frame frame;

        Making(Term subject, @Nullable Kind kind, List<Branch> branches, Function<Term, Term> otherwise, Frame frame) {
            this.subject = subject;
            this.kind = kind;
            this.branches = branches;
            this.otherwise = otherwise;
            this.frame = frame;
        }

        /** The forms that try the cases from one on. */
        List<Term> from(int first, Term value) {
            List<Term> before = new ArrayList<>();
            List<Term> clauses = clauses(first, before);
            Tuple only = (Tuple) clauses.getFirst();
            boolean direct = clauses.size() == 1 && only.at(3).equals(ListTerm.NIL) && Forms.isSimple(value);
            if (direct && only.at(2).equals(ListTerm.of(Forms.ANYTHING))) {
                before.addAll(((ListTerm) only.at(4)).elements());
            } else {
                before.add(Forms.caseOf(value, clauses));
            }
            return before;
        }

        private List<Term> clauses(int first, List<Term> before) {
            List<Term> clauses = new ArrayList<>();
            for (int i = first; i < branches.size(); i++) {
                int index = i;
                boolean closed = frame.branch(() -> add(index, clauses, before));
                if (closed) {
                    return clauses;
                }
            }
            clauses.add(fallback());
            return clauses;
        }

        private Term fallback() {
            Term value = Forms.isTagged(subject, "var")
                    ? subject
                    : Forms.variable(frame.names().fresh("other"));
            Term result = otherwise.apply(value);
            Term head = Forms.isTagged(subject, "var") || Forms.isTagged(result, "atom") ? Forms.ANYTHING : value;
            return Forms.clause(head, result);
        }

        /** Adds the clauses of a case; tells whether nothing can come behind them. */
        private boolean add(int index, List<Term> clauses, List<Term> before) {
            Branch branch = branches.get(index);
            PatternForms.Pattern pattern = pattern(branch);
            if (pattern.checks().isEmpty()) {
                clauses.add(Forms.clause(
                        pattern.head(), pattern.guards(), branch.body().get()));
                return pattern.matchesAll();
            }
            boolean open =
                    !(Forms.isTagged(pattern.head(), "var") && pattern.guards().isEmpty());
            int uses = pattern.checks().size() + (open ? 1 : 0);
            List<Term> body = branch.body().get();
            Supplier<List<Term>> rest = rest(index + 1, uses, before);
            clauses.add(Forms.clause(pattern.head(), pattern.guards(), checked(pattern.checks(), 0, body, rest)));
            if (open) {
                clauses.add(Forms.clause(Forms.ANYTHING, List.of(), rest.get()));
            }
            return true;
        }

        /** The variable that holds the value, if one does. */
        private @Nullable Term whole() {
            return Forms.isTagged(subject, "var") ? subject : null;
        }

        private PatternForms.Pattern pattern(Branch branch) {
            PatternForms.Pattern pattern = weaving.patterns.of(branch.pattern(), kind, whole(), frame);
            ResolvedExpr guard = branch.guard();
            if (guard == null) {
                return pattern;
            }
            if (weaving.expressions.known(guard, frame) instanceof BooleanValue truth && truth.isTrue()) {
                return pattern;
            }
            Term condition = weaving.expressions.condition(guard, frame);
            return CaseForms.with(pattern, condition);
        }

        /** What is tried next; where it stands in several places, it is a fun that these call. */
        private Supplier<List<Term>> rest(int index, int uses, List<Term> before) {
            if (index == branches.size()) {
                return () -> List.of(otherwise.apply(subject));
            }
            if (uses == 1) {
                return () -> from(index, subject);
            }
            Term next = Forms.variable(frame.names().fresh("next"));
            before.add(Forms.match(next, frame.inFun(() -> Forms.later(from(index, subject)))));
            return () -> List.of(Forms.call(next, List.of()));
        }

        private List<Term> checked(
                List<PatternForms.Check> checks, int index, List<Term> body, Supplier<List<Term>> rest) {
            if (index == checks.size()) {
                return body;
            }
            List<Term> inner = checked(checks, index + 1, body, rest);
            return switch (checks.get(index)) {
                case PatternForms.Check.Test(Term condition) ->
                    List.of(ExpressionForms.choice(condition, inner, rest.get()));
                case PatternForms.Check.Inner(Term value, Term pattern, List<Term> guards) ->
                    List.of(Forms.caseOf(
                            value,
                            List.of(
                                    Forms.clause(pattern, guards, inner),
                                    Forms.clause(Forms.ANYTHING, List.of(), rest.get()))));
            };
        }
    }

    private static PatternForms.Pattern with(PatternForms.Pattern pattern, Term condition) {
        if (Guards.isGuard(condition) && pattern.checks().isEmpty()) {
            List<Term> guards = new ArrayList<>(pattern.guards());
            guards.add(condition);
            return new PatternForms.Pattern(pattern.head(), guards, pattern.checks());
        }
        List<PatternForms.Check> checks = new ArrayList<>(pattern.checks());
        checks.add(new PatternForms.Check.Test(condition));
        return new PatternForms.Pattern(pattern.head(), pattern.guards(), checks);
    }

    /**
     * The forms of a match.
     *
     * @param otherwise what is done with a value that no case matches
     */
    List<Term> of(Subject subject, List<Branch> branches, Function<Term, Term> otherwise, Frame frame) {
        if (Forms.isSimple(subject.form())) {
            return new Making(subject.form(), subject.kind(), branches, otherwise, frame).from(0, subject.form());
        }
        if (isPlain(branches)) {
            Term none = Forms.NIL;
            return new Making(none, subject.kind(), branches, otherwise, frame).from(0, subject.form());
        }
        Term variable = Forms.variable(frame.names().fresh("value"));
        List<Term> forms = new ArrayList<>(List.of(Forms.match(variable, subject.form())));
        forms.addAll(new Making(variable, subject.kind(), branches, otherwise, frame).from(0, variable));
        return forms;
    }

    /** A fun of one argument that does something with what matches, and gives a constant for all else. */
    Term fun(Branch branch, @Nullable Kind kind, Term otherwise, Frame frame) {
        return frame.inFun(() -> {
            Making making = new Making(Forms.NIL, kind, List.of(branch), value -> otherwise, frame);
            return Forms.fun(making.clauses(0, new ArrayList<>()));
        });
    }

    /** Whether no case but the last can need more than a clause, so that nothing has to look at the value again. */
    private static boolean isPlain(List<Branch> branches) {
        return branches.stream().allMatch(each -> each.guard() == null && isPlain(each.pattern()));
    }

    private static boolean isPlain(ResolvedPattern pattern) {
        return switch (pattern) {
            case ResolvedPattern.Wildcard wildcard -> true;
            case ResolvedPattern.Bind bind -> true;
            case ResolvedPattern.Constant constant -> true;
            case ResolvedPattern.Tuple tuple -> tuple.elements().stream().allMatch(CaseForms::isPlain);
            case ResolvedPattern.MapOf map ->
                map.entries().stream().allMatch(each -> Kinds.isSame(each.key().kind()) && isPlain(each.pattern()));
            case ResolvedPattern.Typed typed ->
                isPlain(typed.pattern()) && Guards.kinds(typed.kinds(), Forms.ANYTHING) != null;
            case ResolvedPattern.Same same -> false;
            case ResolvedPattern.ListOf list -> false;
        };
    }
}
