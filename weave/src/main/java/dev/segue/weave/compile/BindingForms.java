package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedPattern;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.resolve.Slot;
import dev.segue.source.Span;
import dev.segue.value.BooleanValue;
import dev.segue.value.DurationValue;
import dev.segue.value.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes forms of {@code let}, {@code assume} and {@code await}. */
final class BindingForms {
    private static final DurationValue USUAL_PAUSE = new DurationValue(500_000);

    private final Weaving weaving;

    BindingForms(Weaving weaving) {
        this.weaving = weaving;
    }

    List<Term> let(ResolvedStatement.Let let, Frame frame) {
        Term value = weaving.expressions.of(let.value(), frame);
        Kind kind = weaving.kinds.of(let.value(), frame);
        return switch (let.pattern()) {
            case ResolvedPattern.Wildcard wildcard -> List.of(value);
            case ResolvedPattern.Bind bind -> List.of(bound(bind, value, kind, frame));
            case ResolvedPattern pattern -> {
                Function<Term, Term> otherwise = found -> weaving.segue("mismatch", found, Forms.text(textOf(pattern)));
                yield matched(pattern, new CaseForms.Subject(value, kind), otherwise, frame);
            }
        };
    }

    private Term bound(ResolvedPattern.Bind bind, Term value, @Nullable Kind kind, Frame frame) {
        if (bind.slot().place() != Slot.Place.GLOBAL) {
            return Forms.match(Forms.variable(frame.bind(bind.slot(), bind.name(), kind)), value);
        }
        return weaving.globals.isUsedAfter(weaving.index, bind.slot()) ? keep(bind, value) : value;
    }

    private Term keep(ResolvedPattern.Bind bind, Term value) {
        return weaving.segue("bind", weaving.globals.key(bind.slot(), bind.name()), value);
    }

    List<Term> assume(ResolvedStatement.Assume assume, Frame frame) {
        ResolvedPattern pattern = assume.pattern();
        if (isTrue(pattern) && weaving.expressions.known(assume.subject(), frame) == BooleanValue.TRUE) {
            return List.of();
        }
        Term subject = weaving.expressions.of(assume.subject(), frame);
        Kind kind = weaving.kinds.of(assume.subject(), frame);
        Function<Term, Term> otherwise = found -> frame.branch(() -> weaving.segue(
                "refute",
                weaving.expressions.of(assume.message(), frame),
                Forms.text(textOf(pattern)),
                found,
                Forms.text(lineOf(assume.span()))));
        if (isTrue(pattern) && kind == Kind.BOOLEAN) {
            return List.of(ExpressionForms.choice(subject, List.of(Forms.OK), List.of(otherwise.apply(Forms.FALSE))));
        }
        return matched(pattern, new CaseForms.Subject(subject, kind), otherwise, frame);
    }

    private static boolean isTrue(ResolvedPattern pattern) {
        return pattern instanceof ResolvedPattern.Constant constant && constant.value() == BooleanValue.TRUE;
    }

    /** Binds the names of a pattern, all or none. */
    private List<Term> matched(
            ResolvedPattern pattern, CaseForms.Subject subject, Function<Term, Term> otherwise, Frame frame) {
        Bound bound = new Bound(pattern, frame);
        CaseForms.Branch branch =
                new CaseForms.Branch(pattern, null, () -> List.of(bound.inner(UnaryOperator.identity())));
        List<Term> forms = new ArrayList<>(weaving.cases.of(subject, List.of(branch), otherwise, frame));
        return bound.outer(forms);
    }

    List<Term> await(ResolvedStatement.Await await, Frame frame) {
        ResolvedPattern pattern = await.pattern();
        Bound bound = new Bound(pattern, frame);
        Term within = weaving.expressions.of(await.limit(), frame);
        ResolvedExpr pause = await.pause();
        Term every = pause == null ? Literal.of(USUAL_PAUSE) : weaving.expressions.of(pause, frame);
        CaseForms.Branch branch =
                new CaseForms.Branch(pattern, null, () -> List.of(bound.inner(found -> Forms.tuple(Forms.OK, found))));
        Term attempt = frame.inFun(() -> Forms.later(weaving.cases.of(
                new CaseForms.Subject(
                        weaving.expressions.of(await.subject(), frame), weaving.kinds.of(await.subject(), frame)),
                List.of(branch),
                found -> Forms.tuple(Forms.atom("no"), found),
                frame)));
        Term message = frame.inFun(() ->
                frame.branch(() -> Forms.later(List.of(weaving.expressions.of(await.message(), frame)))));
        Term awaited = weaving.segue(
                "await",
                within,
                every,
                attempt,
                message,
                Forms.text(textOf(pattern)),
                Forms.text(lineOf(await.span())));
        return bound.outer(new ArrayList<>(List.of(awaited)));
    }

    private static String textOf(ResolvedPattern pattern) {
        return pattern instanceof ResolvedPattern.Constant constant
                ? constant.value().literal()
                : pattern.span().text();
    }

    private static String lineOf(Span span) {
        return span.source().lineText(span.line()).strip();
    }

    /** The names of a pattern on their way out of the {@code case} that binds them. */
    private final class Bound {
        private final Frame frame;
        private final Map<Slot, ResolvedPattern.Bind> binds = new LinkedHashMap<>();
        private final Map<Slot, String> variables = new LinkedHashMap<>();
        private final Map<Slot, @Nullable Kind> kinds = new LinkedHashMap<>();

        Bound(ResolvedPattern pattern, Frame frame) {
            this.frame = frame;
            for (ResolvedPattern.Bind bind : PatternForms.binds(pattern)) {
                binds.put(bind.slot(), bind);
                variables.put(bind.slot(), frame.names().fresh(bind.name()));
            }
        }

        /** What the case gives where the pattern matches: the values of the names. */
        Term inner(UnaryOperator<Term> result) {
            List<Term> values = new ArrayList<>();
            for (Slot slot : binds.keySet()) {
                Place place = frame.find(slot);
                if (place instanceof Place.Variable(String name, Kind kind)) {
                    values.add(Forms.variable(name));
                    kinds.put(slot, kind);
                }
            }
            return result.apply(together(values));
        }

        private static Term together(List<Term> values) {
            if (values.isEmpty()) {
                return Forms.OK;
            }
            return values.size() == 1 ? values.getFirst() : Forms.tuple(values);
        }

        /** Binds the names to what the last form gives. */
        List<Term> outer(List<Term> forms) {
            if (binds.isEmpty()) {
                return forms;
            }
            List<Term> names = variables.values().stream().map(Forms::variable).toList();
            forms.add(Forms.match(together(names), forms.removeLast()));
            variables.forEach((slot, name) -> frame.put(slot, new Place.Variable(name, kinds.get(slot))));
            for (ResolvedPattern.Bind bind : binds.values()) {
                boolean global = bind.slot().place() == Slot.Place.GLOBAL;
                if (global && weaving.globals.isUsedAfter(weaving.index, bind.slot())) {
                    forms.add(keep(bind, Forms.variable(variables.getOrDefault(bind.slot(), bind.name()))));
                }
            }
            return forms;
        }
    }
}
