package dev.segue.weave.tree;

import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedPattern;
import dev.segue.resolve.ResolvedStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What resolved code consists of, one level down. */
public final class Parts {
    private Parts() {}

    /** The expressions directly inside an expression; those of a lambda are its own. */
    public static List<ResolvedExpr> of(ResolvedExpr expression) {
        return switch (expression) {
            case ResolvedExpr.Constant constant -> List.of();
            case ResolvedExpr.Text text -> text.parts();
            case ResolvedExpr.Read read -> List.of();
            case ResolvedExpr.FunctionReference reference -> List.of();
            case ResolvedExpr.Call call ->
                call.arguments().stream().map(ResolvedExpr.Given::value).toList();
            case ResolvedExpr.CallValue call -> joined(List.of(call.callee()), call.arguments());
            case ResolvedExpr.Member member -> List.of(member.target());
            case ResolvedExpr.Index index -> List.of(index.target(), index.index());
            case ResolvedExpr.Unary unary -> List.of(unary.operand());
            case ResolvedExpr.Binary binary -> List.of(binary.left(), binary.right());
            case ResolvedExpr.Range range -> List.of(range.first(), range.last());
            case ResolvedExpr.Lambda lambda -> List.of();
            case ResolvedExpr.If branches -> of(branches);
            case ResolvedExpr.Match match -> of(match);
            case ResolvedExpr.ListOf list -> present(list.elements(), list.tail());
            case ResolvedExpr.TupleOf tuple -> tuple.elements();
            case ResolvedExpr.MapOf map ->
                map.entries().stream()
                        .flatMap(entry -> List.of(entry.key(), entry.value()).stream())
                        .toList();
            case ResolvedExpr.Comprehension each ->
                joined(expressions(each.pattern()), present(List.of(each.element(), each.source()), each.filter()));
            case ResolvedExpr.Framed framed -> List.of(framed.value());
            case ResolvedExpr.Unresolved unresolved -> List.of();
        };
    }

    private static List<ResolvedExpr> of(ResolvedExpr.If branches) {
        List<ResolvedExpr> parts = new ArrayList<>();
        branches.branches().forEach(branch -> parts.addAll(List.of(branch.condition(), branch.value())));
        parts.add(branches.otherwise());
        return parts;
    }

    private static List<ResolvedExpr> of(ResolvedExpr.Match match) {
        List<ResolvedExpr> parts = new ArrayList<>(List.of(match.subject()));
        for (ResolvedExpr.Case each : match.cases()) {
            parts.addAll(joined(expressions(each.pattern()), present(List.of(each.value()), each.guard())));
        }
        return parts;
    }

    /** The expressions directly inside a statement. */
    public static List<ResolvedExpr> of(ResolvedStatement statement) {
        return switch (statement) {
            case ResolvedStatement.Let let -> joined(expressions(let.pattern()), List.of(let.value()));
            case ResolvedStatement.Var variable -> List.of(variable.value());
            case ResolvedStatement.Assign assign -> List.of(assign.value());
            case ResolvedStatement.Assume assume ->
                joined(expressions(assume.pattern()), List.of(assume.subject(), assume.message()));
            case ResolvedStatement.Await await ->
                joined(
                        expressions(await.pattern()),
                        present(List.of(await.subject(), await.limit(), await.message()), await.pause()));
            case ResolvedStatement.Evaluate evaluate -> List.of(evaluate.value());
            case ResolvedStatement.If branches ->
                branches.branches().stream()
                        .map(ResolvedStatement.Branch::condition)
                        .toList();
            case ResolvedStatement.Match match -> joined(List.of(match.subject()), ofCases(match.cases()));
            case ResolvedStatement.For loop ->
                joined(expressions(loop.pattern()), present(List.of(loop.source()), loop.guard()));
            case ResolvedStatement.ParallelFor loop ->
                joined(
                        expressions(loop.pattern()),
                        present(present(List.of(loop.source()), loop.guard()), loop.limit()));
            case ResolvedStatement.Try attempt -> ofCases(attempt.cases());
            case ResolvedStatement.Fail fail -> List.of(fail.message());
            case ResolvedStatement.Return leave -> present(List.of(), leave.value());
        };
    }

    private static List<ResolvedExpr> ofCases(List<ResolvedStatement.Case> cases) {
        return cases.stream()
                .flatMap(each -> present(expressions(each.pattern()), each.guard()).stream())
                .toList();
    }

    /** The blocks directly inside a statement. */
    public static List<List<ResolvedStatement>> blocks(ResolvedStatement statement) {
        return switch (statement) {
            case ResolvedStatement.If branches -> {
                List<List<ResolvedStatement>> blocks = new ArrayList<>();
                branches.branches().forEach(branch -> blocks.add(branch.block()));
                blocks.add(branches.otherwise());
                yield blocks;
            }
            case ResolvedStatement.Match match -> blocksOf(match.cases());
            case ResolvedStatement.For loop -> List.of(loop.block());
            case ResolvedStatement.ParallelFor loop -> List.of(loop.block());
            case ResolvedStatement.Try attempt -> joined(List.of(attempt.block()), blocksOf(attempt.cases()));
            case ResolvedStatement.Let let -> List.of();
            case ResolvedStatement.Var variable -> List.of();
            case ResolvedStatement.Assign assign -> List.of();
            case ResolvedStatement.Assume assume -> List.of();
            case ResolvedStatement.Await await -> List.of();
            case ResolvedStatement.Evaluate evaluate -> List.of();
            case ResolvedStatement.Fail fail -> List.of();
            case ResolvedStatement.Return leave -> List.of();
        };
    }

    private static List<List<ResolvedStatement>> blocksOf(List<ResolvedStatement.Case> cases) {
        return cases.stream().map(ResolvedStatement.Case::block).toList();
    }

    /** The names that a pattern reads, as expressions. */
    private static List<ResolvedExpr> expressions(ResolvedPattern pattern) {
        return switch (pattern) {
            case ResolvedPattern.Same same -> List.of(same.value());
            case ResolvedPattern.Tuple tuple -> inAll(tuple.elements());
            case ResolvedPattern.ListOf list -> inAll(present(list.elements(), list.tail()));
            case ResolvedPattern.MapOf map ->
                inAll(map.entries().stream().map(ResolvedPattern.Entry::pattern).toList());
            case ResolvedPattern.Typed typed -> expressions(typed.pattern());
            case ResolvedPattern.Wildcard wildcard -> List.of();
            case ResolvedPattern.Bind bind -> List.of();
            case ResolvedPattern.Constant constant -> List.of();
        };
    }

    private static List<ResolvedExpr> inAll(List<ResolvedPattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> expressions(pattern).stream())
                .toList();
    }

    /** The expressions of a function that stand before its body. */
    public static List<ResolvedExpr> defaults(FunctionCode code) {
        List<ResolvedExpr> defaults = new ArrayList<>();
        code.formals().forEach(formal -> defaults.addAll(present(List.of(), formal.defaultValue())));
        return defaults;
    }

    private static <T> List<T> present(List<T> some, @Nullable T more) {
        return more == null ? some : joined(some, List.of(more));
    }

    private static <T> List<T> joined(List<? extends T> some, List<? extends T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
