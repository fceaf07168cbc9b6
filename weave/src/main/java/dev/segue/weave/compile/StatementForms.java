package dev.segue.weave.compile;

import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.source.WeaveCode;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.BooleanValue;
import dev.segue.value.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes forms of statements. */
final class StatementForms {
    private final Weaving weaving;

    StatementForms(Weaving weaving) {
        this.weaving = weaving;
    }

    /** What the last of some forms is there for. */
    enum Tail {
        /** To be the result of a function. */
        RESULT,
        /** Nothing comes behind it, and nobody looks at what it gives. */
        LAST,
        /** More comes behind it. */
        NONE
    }

    /** The forms of a function's body; the last one gives its result. */
    List<Term> body(ResolvedBody body, Frame frame) {
        return body(body, Tail.RESULT, frame);
    }

    List<Term> body(ResolvedBody body, Tail tail, Frame frame) {
        List<Term> forms = block(body.statements(), tail, frame);
        Term tag = Forms.atom(frame.function());
        return frame.isLeft() ? List.of(weaving.segue("catching", tag, Forms.later(forms))) : forms;
    }

    List<Term> block(List<ResolvedStatement> block, Tail tail, Frame frame) {
        List<Term> forms = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            ResolvedStatement statement = block.get(i);
            List<ResolvedStatement> rest = block.subList(i + 1, block.size());
            ResolvedStatement whole = rest.isEmpty() ? statement : whole(statement, rest, tail);
            if (whole != null) {
                add(statement(whole, tail, frame), forms);
                return complete(forms, tail, givesResult(whole));
            }
            add(statement(statement, Tail.NONE, frame), forms);
        }
        return complete(forms, tail, false);
    }

    /** Adds forms; what a block holds may as well stand without it, and what does nothing not at all. */
    private static void add(List<Term> more, List<Term> forms) {
        for (Term form : more) {
            if (!forms.isEmpty() && Forms.isTagged(forms.getLast(), "atom")) {
                forms.removeLast();
            }
            if (form instanceof Tuple block && Forms.isTagged(form, "block")) {
                add(((ListTerm) block.at(2)).elements(), forms);
            } else {
                forms.add(form);
            }
        }
    }

    /** The statement with all behind it, where it may return or always leaves; else null. */
    private static @Nullable ResolvedStatement whole(
            ResolvedStatement statement, List<ResolvedStatement> rest, Tail tail) {
        if (Leaving.leaves(statement)) {
            return statement;
        }
        return tail != Tail.NONE && Leaving.returns(statement) ? Leaving.with(statement, rest) : null;
    }

    private static boolean givesResult(ResolvedStatement statement) {
        return switch (statement) {
            case ResolvedStatement.Return leave -> true;
            case ResolvedStatement.Fail fail -> true;
            case ResolvedStatement.If branches -> true;
            case ResolvedStatement.Match match -> true;
            case ResolvedStatement.Try attempt -> true;
            case ResolvedStatement other -> false;
        };
    }

    private static List<Term> complete(List<Term> forms, Tail tail, boolean hasResult) {
        if (tail == Tail.RESULT && !hasResult) {
            add(List.of(Forms.NIL), forms);
        } else if (forms.isEmpty()) {
            forms.add(Forms.OK);
        }
        return forms;
    }

    private List<Term> statement(ResolvedStatement statement, Tail tail, Frame frame) {
        return switch (statement) {
            case ResolvedStatement.Let let -> weaving.bindings.let(let, frame);
            case ResolvedStatement.Var variable -> List.of(variable(variable, frame));
            case ResolvedStatement.Assign assign -> List.of(assign(assign, frame));
            case ResolvedStatement.Assume assume -> weaving.bindings.assume(assume, frame);
            case ResolvedStatement.Await await -> weaving.bindings.await(await, frame);
            case ResolvedStatement.Evaluate evaluate -> List.of(weaving.expressions.of(evaluate.value(), frame));
            case ResolvedStatement.If branches -> branches(branches, 0, tail, frame);
            case ResolvedStatement.Match match -> match(match, tail, frame);
            case ResolvedStatement.For loop ->
                List.of(weaving.loops.each(
                        loop.pattern(),
                        loop.source(),
                        loop.guard(),
                        () -> block(loop.block(), Tail.NONE, frame),
                        frame));
            case ResolvedStatement.ParallelFor loop -> List.of(parallel(loop, frame));
            case ResolvedStatement.Try attempt -> List.of(attempt(attempt, tail, frame));
            case ResolvedStatement.Fail fail -> fail(fail, frame);
            case ResolvedStatement.Return leave -> List.of(leave(leave, tail, frame));
        };
    }

    private Term variable(ResolvedStatement.Var variable, Frame frame) {
        Term value = weaving.expressions.of(variable.value(), frame);
        Kind kind = weaving.kinds.of(variable.value(), frame);
        String name = variable.name();
        if (!frame.needsBox(variable.slot())) {
            return Forms.match(Forms.variable(frame.bind(variable.slot(), name, kind)), value);
        }
        String box = frame.names().fresh(name);
        frame.put(variable.slot(), new Place.Box(box));
        return Forms.match(Forms.variable(box), weaving.segue("box", value));
    }

    private Term assign(ResolvedStatement.Assign assign, Frame frame) {
        Place place = frame.find(assign.slot());
        Term value = assigned(assign, place, frame);
        if (place instanceof Place.Box(String box)) {
            return weaving.segue("set", Forms.variable(box), value);
        }
        Kind kind = kind(assign, place, frame);
        return Forms.match(Forms.variable(frame.bind(assign.slot(), assign.name(), kind)), value);
    }

    private Term assigned(ResolvedStatement.Assign assign, @Nullable Place place, Frame frame) {
        ResolvedExpr current = new ResolvedExpr.Read(assign.name(), assign.slot(), assign.span());
        Kind kind = place == null ? null : place.kind();
        return switch (assign.operator()) {
            case SET -> weaving.expressions.of(assign.value(), frame);
            case ADD ->
                weaving.operators.sum(
                        BinaryOperator.ADD, weaving.expressions.of(current, frame), kind, assign.value(), frame);
            case SUBTRACT ->
                weaving.operators.sum(
                        BinaryOperator.SUBTRACT, weaving.expressions.of(current, frame), kind, assign.value(), frame);
        };
    }

    private @Nullable Kind kind(ResolvedStatement.Assign assign, @Nullable Place place, Frame frame) {
        Kind right = weaving.kinds.of(assign.value(), frame);
        return switch (assign.operator()) {
            case SET -> right;
            case ADD, SUBTRACT ->
                place != null && place.kind() == Kind.INTEGER && right == Kind.INTEGER ? Kind.INTEGER : null;
        };
    }

    private List<Term> branches(ResolvedStatement.If branches, int index, Tail tail, Frame frame) {
        if (index == branches.branches().size()) {
            return frame.branch(() -> block(branches.otherwise(), tail, frame));
        }
        ResolvedStatement.Branch branch = branches.branches().get(index);
        if (weaving.expressions.known(branch.condition(), frame) instanceof BooleanValue truth) {
            return truth.isTrue()
                    ? frame.branch(() -> block(branch.block(), tail, frame))
                    : branches(branches, index + 1, tail, frame);
        }
        Term condition = weaving.expressions.condition(branch.condition(), frame);
        List<Term> holds = frame.branch(() -> block(branch.block(), tail, frame));
        return List.of(ExpressionForms.choice(condition, holds, branches(branches, index + 1, tail, frame)));
    }

    private List<Term> match(ResolvedStatement.Match match, Tail tail, Frame frame) {
        Term subject = weaving.expressions.of(match.subject(), frame);
        List<CaseForms.Branch> cases = match.cases().stream()
                .map(each -> new CaseForms.Branch(each.pattern(), each.guard(), () -> block(each.block(), tail, frame)))
                .toList();
        return weaving.cases.of(
                new CaseForms.Subject(subject, weaving.kinds.of(match.subject(), frame)),
                cases,
                value -> weaving.segue("no_case", value),
                frame);
    }

    private Term parallel(ResolvedStatement.ParallelFor loop, Frame frame) {
        weaving.report(
                WeaveCode.PARALLEL,
                loop.span(),
                "parallel for is woven as a plain for: the release handler runs one thing after the other.");
        return weaving.loops.each(
                loop.pattern(), loop.source(), loop.guard(), () -> block(loop.block(), Tail.NONE, frame), frame);
    }

    private Term attempt(ResolvedStatement.Try attempt, Tail tail, Frame frame) {
        Tail inner = tail == Tail.NONE ? Tail.NONE : Tail.RESULT;
        Term body = frame.inFun(() -> frame.branch(() -> Forms.later(block(attempt.block(), inner, frame))));
        Term rescue = frame.inFun(() -> {
            Term failure = Forms.variable(frame.names().fresh("failure"));
            List<CaseForms.Branch> cases = attempt.cases().stream()
                    .map(each -> new CaseForms.Branch(
                            each.pattern(), each.guard(), () -> rescued(block(each.block(), inner, frame))))
                    .toList();
            List<Term> found = weaving.cases.of(
                    new CaseForms.Subject(failure, Kind.MAP), cases, value -> Forms.atom("next"), frame);
            return Forms.fun(List.of(failure), found);
        });
        return weaving.segue("attempt", body, rescue);
    }

    private static List<Term> rescued(List<Term> block) {
        List<Term> forms = new ArrayList<>(block);
        forms.add(Forms.tuple(Forms.OK, forms.removeLast()));
        return forms;
    }

    private List<Term> fail(ResolvedStatement.Fail fail, Frame frame) {
        Term message = weaving.expressions.of(fail.message(), frame);
        Term kind = Forms.atom("fail");
        if (weaving.kinds.of(fail.message(), frame) == Kind.STRING) {
            return List.of(weaving.segue("fail", kind, message, Forms.NIL));
        }
        Term variable = Forms.variable(frame.names().fresh("message"));
        Term details = ExpressionForms.choice(
                weaving.segue("is_kind", variable, Forms.list(List.of(Forms.atom(Kind.STRING.text())))),
                List.of(Forms.NIL),
                List.of(variable));
        return List.of(Forms.match(variable, message), weaving.segue("fail", kind, variable, details));
    }

    private Term leave(ResolvedStatement.Return leave, Tail tail, Frame frame) {
        ResolvedExpr value = leave.value();
        Term form = value == null ? Forms.NIL : weaving.expressions.of(value, frame);
        if (tail != Tail.NONE) {
            return form;
        }
        frame.leave();
        return weaving.segue("return", Forms.atom(frame.function()), form);
    }
}
