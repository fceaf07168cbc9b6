package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedPattern;
import dev.segue.value.Kind;
import dev.segue.value.RangeValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes forms of loops and comprehensions. */
final class LoopForms {
    private static final BigInteger SHORT = BigInteger.valueOf(10_000);

    private final Weaving weaving;

    LoopForms(Weaving weaving) {
        this.weaving = weaving;
    }

    /** Does something for each element that matches. */
    Term each(
            ResolvedPattern pattern,
            ResolvedExpr source,
            @Nullable ResolvedExpr guard,
            Supplier<List<Term>> block,
            Frame frame) {
        Term elements = elements(source, frame);
        CaseForms.Branch branch = new CaseForms.Branch(pattern, guard, block);
        Term fun = weaving.cases.fun(branch, weaving.kinds.ofElements(source, frame), Forms.OK, frame);
        return Forms.remote("lists", "foreach", fun, elements);
    }

    private Term elements(ResolvedExpr source, Frame frame) {
        Term form = weaving.expressions.of(source, frame);
        if (weaving.kinds.of(source, frame) == Kind.LIST) {
            return form;
        }
        if (range(source, frame) instanceof RangeValue range && range.count().compareTo(SHORT) < 0) {
            return Forms.remote(
                    "lists",
                    "seq",
                    Forms.integer(range.start()),
                    Forms.integer(range.end().max(range.start().subtract(BigInteger.ONE))));
        }
        return weaving.segue("elements", form);
    }

    private @Nullable RangeValue range(ResolvedExpr source, Frame frame) {
        if (source instanceof ResolvedExpr.Range written
                && weaving.expressions.known(written.first(), frame) instanceof dev.segue.value.IntegerValue first
                && weaving.expressions.known(written.last(), frame) instanceof dev.segue.value.IntegerValue last) {
            return new RangeValue(first.number(), last.number());
        }
        return weaving.expressions.known(source, frame) instanceof RangeValue range ? range : null;
    }

    /** {@code [element for pattern in source if filter]}. */
    Term comprehension(ResolvedExpr.Comprehension each, Frame frame) {
        Term elements = elements(each.source(), frame);
        Kind kind = weaving.kinds.ofElements(each.source(), frame);
        return frame.inFun(() -> frame.branch(() -> {
            PatternForms.Pattern pattern = weaving.patterns.of(each.pattern(), kind, null, frame);
            List<Term> qualifiers = new ArrayList<>(List.of(Forms.generator(pattern.head(), elements)));
            qualifiers.addAll(pattern.guards());
            pattern.checks().forEach(check -> qualifiers.addAll(qualifiers(check)));
            ResolvedExpr filter = each.filter();
            if (filter != null) {
                qualifiers.add(weaving.expressions.condition(filter, frame));
            }
            return Forms.comprehension(weaving.expressions.of(each.element(), frame), qualifiers);
        }));
    }

    private static List<Term> qualifiers(PatternForms.Check check) {
        return switch (check) {
            case PatternForms.Check.Test(Term condition) -> List.of(condition);
            case PatternForms.Check.Inner(Term subject, Term pattern, List<Term> guards) -> {
                List<Term> qualifiers = new ArrayList<>();
                qualifiers.add(Forms.generator(pattern, Forms.list(List.of(subject))));
                qualifiers.addAll(guards);
                yield qualifiers;
            }
        };
    }
}
