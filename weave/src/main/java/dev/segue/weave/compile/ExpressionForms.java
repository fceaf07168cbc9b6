package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.value.BooleanValue;
import dev.segue.value.Kind;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes forms of expressions. */
final class ExpressionForms {
    private final Weaving weaving;

    ExpressionForms(Weaving weaving) {
        this.weaving = weaving;
    }

    Term of(ResolvedExpr expression, Frame frame) {
        Value known = known(expression, frame);
        return known == null ? computed(expression, frame) : Literal.of(known);
    }

    List<Term> all(List<ResolvedExpr> expressions, Frame frame) {
        return expressions.stream().map(each -> of(each, frame)).toList();
    }

    private Term computed(ResolvedExpr expression, Frame frame) {
        return switch (expression) {
            case ResolvedExpr.Constant constant -> Literal.of(constant.value());
            case ResolvedExpr.Text text -> weaving.texts.of(text, frame);
            case ResolvedExpr.Read read -> read(read, frame);
            case ResolvedExpr.FunctionReference reference -> weaving.functions.reference(reference);
            case ResolvedExpr.Call call -> weaving.calls.of(call, frame);
            case ResolvedExpr.CallValue call -> weaving.calls.of(call, frame);
            case ResolvedExpr.Member member ->
                weaving.segue("member", of(member.target(), frame), Forms.atom(member.name()));
            case ResolvedExpr.Index index ->
                weaving.segue("index", of(index.target(), frame), of(index.index(), frame));
            case ResolvedExpr.Unary unary -> weaving.operators.of(unary, frame);
            case ResolvedExpr.Binary binary -> weaving.operators.of(binary, frame);
            case ResolvedExpr.Range range -> range(range, frame);
            case ResolvedExpr.Lambda lambda -> weaving.functions.lambda(lambda, frame);
            case ResolvedExpr.If branches -> branches(branches, 0, frame);
            case ResolvedExpr.Match match -> match(match, frame);
            case ResolvedExpr.ListOf list -> list(list, frame);
            case ResolvedExpr.TupleOf tuple -> Forms.tuple(all(tuple.elements(), frame));
            case ResolvedExpr.MapOf map -> map(map, frame);
            case ResolvedExpr.Comprehension each -> weaving.loops.comprehension(each, frame);
            case ResolvedExpr.Framed framed -> of(framed.value(), frame);
            case ResolvedExpr.Unresolved unresolved ->
                throw new IllegalStateException("a script with errors is woven: " + unresolved.span());
        };
    }

    /** The value, if it is known when weaving; else null. */
    @Nullable
    Value known(ResolvedExpr expression, Frame frame) {
        return switch (expression) {
            case ResolvedExpr.Constant constant -> constant.value();
            case ResolvedExpr.Framed framed -> known(framed.value(), frame);
            case ResolvedExpr.Read read ->
                frame.find(read.slot()) instanceof Place.Known(Value value)
                        ? value
                        : weaving.globals.known(read.slot());
            case ResolvedExpr.Text text -> weaving.texts.known(text, frame);
            case ResolvedExpr.Binary binary -> weaving.operators.known(binary, frame);
            case ResolvedExpr.TupleOf tuple -> Folding.tuple(tuple.elements(), each -> known(each, frame));
            case ResolvedExpr.Call call -> weaving.calls.known(call);
            case ResolvedExpr other -> null;
        };
    }

    private Term read(ResolvedExpr.Read read, Frame frame) {
        return switch (frame.find(read.slot())) {
            case Place.Known(Value value) -> Literal.of(value);
            case Place.Variable(String name, Kind kind) -> Forms.variable(name);
            case Place.Box(String name) -> weaving.segue("unbox", Forms.variable(name));
            case null -> global(read);
        };
    }

    private Term global(ResolvedExpr.Read read) {
        if (TopLevel.isHeader(read.slot())) {
            return weaving.segue(
                    "fail",
                    Forms.atom("runtime"),
                    Forms.text("%s is not known: the script has no upgrade line that says it".formatted(read.name())),
                    Forms.NIL);
        }
        return weaving.segue("read", weaving.globals.key(read.slot(), read.name()));
    }

    /** A condition: fails where it stands if it is no boolean. */
    Term condition(ResolvedExpr expression, Frame frame) {
        Term form = of(expression, frame);
        return weaving.kinds.of(expression, frame) == Kind.BOOLEAN ? form : weaving.segue("boolean", form);
    }

    private Term range(ResolvedExpr.Range range, Frame frame) {
        Term first = of(range.first(), frame);
        Term last = of(range.last(), frame);
        boolean plain = weaving.kinds.of(range.first(), frame) == Kind.INTEGER
                && weaving.kinds.of(range.last(), frame) == Kind.INTEGER;
        return plain ? Forms.tuple(Forms.atom(Literal.OF_RANGES), first, last) : weaving.segue("range", first, last);
    }

    private Term branches(ResolvedExpr.If branches, int index, Frame frame) {
        if (index == branches.branches().size()) {
            return of(branches.otherwise(), frame);
        }
        ResolvedExpr.Branch branch = branches.branches().get(index);
        if (known(branch.condition(), frame) instanceof BooleanValue truth) {
            return truth.isTrue() ? of(branch.value(), frame) : branches(branches, index + 1, frame);
        }
        Term condition = condition(branch.condition(), frame);
        Term value = frame.branch(() -> of(branch.value(), frame));
        Term otherwise = frame.branch(() -> branches(branches, index + 1, frame));
        return choice(condition, List.of(value), List.of(otherwise));
    }

    static Term choice(Term condition, List<Term> holds, List<Term> otherwise) {
        return Forms.caseOf(
                condition,
                List.of(Forms.clause(Forms.TRUE, List.of(), holds), Forms.clause(Forms.FALSE, List.of(), otherwise)));
    }

    private Term match(ResolvedExpr.Match match, Frame frame) {
        List<CaseForms.Branch> cases = match.cases().stream()
                .map(each -> new CaseForms.Branch(each.pattern(), each.guard(), () -> List.of(of(each.value(), frame))))
                .toList();
        Term subject = of(match.subject(), frame);
        Kind kind = weaving.kinds.of(match.subject(), frame);
        return Forms.block(weaving.cases.of(
                new CaseForms.Subject(subject, kind), cases, value -> weaving.segue("no_case", value), frame));
    }

    private Term list(ResolvedExpr.ListOf list, Frame frame) {
        List<Term> elements = all(list.elements(), frame);
        ResolvedExpr tail = list.tail();
        if (tail == null) {
            return Forms.list(elements);
        }
        Term rest = of(tail, frame);
        boolean plain = weaving.kinds.of(tail, frame) == Kind.LIST;
        return Forms.list(elements, plain ? rest : weaving.segue("list", rest));
    }

    private Term map(ResolvedExpr.MapOf map, Frame frame) {
        List<Value> keys = new ArrayList<>();
        for (ResolvedExpr.Entry entry : map.entries()) {
            Value key = known(entry.key(), frame);
            if (key != null && Kinds.isSame(key.kind()) && !keys.contains(key)) {
                keys.add(key);
            }
        }
        boolean plain = keys.size() == map.entries().size();
        List<Term> entries =
                map.entries().stream().map(entry -> entry(entry, plain, frame)).toList();
        return plain ? Forms.map(entries) : weaving.segue("literal_map", Forms.list(entries));
    }

    private Term entry(ResolvedExpr.Entry entry, boolean plain, Frame frame) {
        Term key = of(entry.key(), frame);
        Term value = of(entry.value(), frame);
        return plain ? Forms.field(key, value) : Forms.tuple(key, value);
    }
}
