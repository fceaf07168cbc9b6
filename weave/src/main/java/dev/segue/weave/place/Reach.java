package dev.segue.weave.place;

import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.resolve.ScriptFunction;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepWork;
import dev.segue.value.AtomValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a step can come to: the functions that it calls, at any depth, and the atoms that are written on the way. */
final class Reach {
    private final Set<String> functions = new TreeSet<>();
    private final Set<String> atoms = new TreeSet<>();
    private final Set<ScriptFunction> seen = new HashSet<>();

    private Reach() {}

    /** Of a step with all that it calls; without its undo, which is not woven. */
    static Reach of(Step step) {
        Reach reach = new Reach();
        switch (step.work()) {
            case StepWork.Perform perform -> reach.body(perform.body());
            case StepWork.Instruct instruct -> {
                instruct.arguments().forEach(given -> reach.expression(given.value()));
                reach.code(instruct.code());
            }
            case StepWork.Foreign foreign -> foreign.arguments().forEach(given -> reach.expression(given.value()));
        }
        return reach;
    }

    /** The names of the functions that are not written in a script. */
    Set<String> functions() {
        return functions;
    }

    /** The texts of the atoms. */
    Set<String> atoms() {
        return atoms;
    }

    private void code(FunctionCode code) {
        code.formals().forEach(formal -> expression(formal.defaultValue()));
        body(code.body());
    }

    private void body(ResolvedBody body) {
        statements(body.statements());
    }

    private void statements(List<ResolvedStatement> statements) {
        statements.forEach(this::statement);
    }

    private void statement(ResolvedStatement statement) {
        switch (statement) {
            case ResolvedStatement.Let let -> expression(let.value());
            case ResolvedStatement.Var variable -> expression(variable.value());
            case ResolvedStatement.Assign assign -> expression(assign.value());
            case ResolvedStatement.Assume assume -> expressions(assume.subject(), assume.message());
            case ResolvedStatement.Await await ->
                expressions(await.subject(), await.limit(), await.pause(), await.message());
            case ResolvedStatement.Evaluate evaluate -> expression(evaluate.value());
            case ResolvedStatement.If choice -> {
                choice.branches().forEach(branch -> {
                    expression(branch.condition());
                    statements(branch.block());
                });
                statements(choice.otherwise());
            }
            case ResolvedStatement.Match match -> {
                expression(match.subject());
                cases(match.cases());
            }
            case ResolvedStatement.For loop -> {
                expressions(loop.source(), loop.guard());
                statements(loop.block());
            }
            case ResolvedStatement.ParallelFor loop -> {
                expressions(loop.source(), loop.guard(), loop.limit());
                statements(loop.block());
            }
            case ResolvedStatement.Try attempt -> {
                statements(attempt.block());
                cases(attempt.cases());
            }
            case ResolvedStatement.Fail fail -> expression(fail.message());
            case ResolvedStatement.Return end -> expression(end.value());
        }
    }

    private void cases(List<ResolvedStatement.Case> cases) {
        cases.forEach(each -> {
            expression(each.guard());
            statements(each.block());
        });
    }

    private void expressions(@Nullable ResolvedExpr... all) {
        for (ResolvedExpr each : all) {
            expression(each);
        }
    }

    private void expression(@Nullable ResolvedExpr expression) {
        if (expression == null) {
            return;
        }
        switch (expression) {
            case ResolvedExpr.Constant constant -> constant(constant);
            case ResolvedExpr.Text text -> text.parts().forEach(this::expression);
            case ResolvedExpr.Read read -> {}
            case ResolvedExpr.FunctionReference reference -> target(reference.target());
            case ResolvedExpr.Call call -> {
                target(call.target());
                call.arguments().forEach(given -> expression(given.value()));
            }
            case ResolvedExpr.CallValue call -> {
                expression(call.callee());
                call.arguments().forEach(this::expression);
            }
            case ResolvedExpr.Member member -> expression(member.target());
            case ResolvedExpr.Index index -> expressions(index.target(), index.index());
            case ResolvedExpr.Unary unary -> expression(unary.operand());
            case ResolvedExpr.Binary binary -> expressions(binary.left(), binary.right());
            case ResolvedExpr.Range range -> expressions(range.first(), range.last());
            case ResolvedExpr.Lambda lambda -> code(lambda.code());
            case ResolvedExpr.If choice -> {
                choice.branches().forEach(branch -> expressions(branch.condition(), branch.value()));
                expression(choice.otherwise());
            }
            case ResolvedExpr.Match match -> {
                expression(match.subject());
                match.cases().forEach(each -> expressions(each.guard(), each.value()));
            }
            case ResolvedExpr.ListOf list -> {
                list.elements().forEach(this::expression);
                expression(list.tail());
            }
            case ResolvedExpr.TupleOf tuple -> tuple.elements().forEach(this::expression);
            case ResolvedExpr.MapOf map -> map.entries().forEach(each -> expressions(each.key(), each.value()));
            case ResolvedExpr.Comprehension list -> expressions(list.element(), list.source(), list.filter());
            case ResolvedExpr.Framed framed -> expression(framed.value());
            case ResolvedExpr.Unresolved unresolved -> {}
        }
    }

    private void constant(ResolvedExpr.Constant constant) {
        if (constant.value() instanceof AtomValue atom) {
            atoms.add(atom.name());
        }
    }

    private void target(FunctionTarget target) {
        switch (target) {
            case FunctionTarget.Native natively -> functions.add(natively.name());
            case ScriptFunction written -> {
                if (seen.add(written)) {
                    code(written.code());
                }
            }
        }
    }
}
