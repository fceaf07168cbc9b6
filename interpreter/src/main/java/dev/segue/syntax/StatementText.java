package dev.segue.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of statements on one line, for the bodies of lambdas. */
final class StatementText {
    private StatementText() {}

    static String block(Block block) {
        return block.statements().isEmpty()
                ? "{}"
                : block.statements().stream().map(StatementText::of).collect(Collectors.joining("; ", "{ ", " }"));
    }

    private static String of(Statement statement) {
        return switch (statement) {
            case Statement.Let let -> "let " + PatternText.of(let.pattern()) + " = " + text(let.value());
            case Statement.Var variable -> "var " + variable.name() + " = " + text(variable.value());
            case Statement.Assign assign -> assign.name() + operator(assign.operator()) + text(assign.value());
            case Statement.Assume assume ->
                "assume " + bound(assume.pattern()) + text(assume.subject()) + " else " + text(assume.message());
            case Statement.Await await -> await(await);
            case Statement.Call call -> text(call.call());
            case Statement.If branches -> branches(branches);
            case Statement.Match match -> "match " + text(match.subject()) + cases(match.cases());
            case Statement.For loop ->
                "for " + PatternText.of(loop.pattern()) + " in " + text(loop.source()) + guard(loop.guard()) + " "
                        + block(loop.block());
            case Statement.ParallelFor loop ->
                "parallel for " + PatternText.of(loop.pattern()) + " in "
                        + text(loop.source()) + guard(loop.guard()) + optional(" limit ", loop.limit()) + " "
                        + block(loop.block());
            case Statement.Try attempt -> "try " + block(attempt.block()) + " rescue" + cases(attempt.cases());
            case Statement.Fail fail -> "fail " + text(fail.message());
            case Statement.Return result -> "return" + optional(" ", result.value());
        };
    }

    private static String operator(Statement.AssignOperator operator) {
        return switch (operator) {
            case SET -> " = ";
            case ADD -> " += ";
            case SUBTRACT -> " -= ";
        };
    }

    private static String await(Statement.Await await) {
        return "await " + bound(await.pattern()) + text(await.subject()) + " within " + text(await.limit())
                + optional(" every ", await.pause()) + " else " + text(await.message());
    }

    private static String branches(Statement.If statement) {
        String branches = statement.branches().stream()
                .map(branch -> "if " + text(branch.condition()) + " " + block(branch.block()))
                .collect(Collectors.joining(" else "));
        Block otherwise = statement.otherwise();
        return otherwise == null ? branches : branches + " else " + block(otherwise);
    }

    private static String cases(List<Statement.Case> cases) {
        return cases.stream()
                .map(each -> "case " + PatternText.of(each.pattern()) + guard(each.guard()) + " -> "
                        + block(each.block()) + " ")
                .collect(Collectors.joining("", " { ", "}"));
    }

    static String guard(@Nullable Expr guard) {
        return optional(" when ", guard);
    }

    static String formals(List<Formal> formals) {
        return formals.stream().map(StatementText::formal).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String formal(Formal formal) {
        TypeName type = formal.type();
        String typed = formal.name() + (type == null ? "" : ": " + type.text());
        return typed + optional(" = ", formal.defaultValue());
    }

    private static String bound(@Nullable Pattern pattern) {
        return pattern == null ? "" : PatternText.of(pattern) + " = ";
    }

    private static String optional(String words, @Nullable Expr value) {
        return value == null ? "" : words + text(value);
    }

    private static String text(Expr expression) {
        return ExpressionText.of(expression);
    }
}
