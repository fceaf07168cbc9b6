package dev.segue.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of an expression on one line, in a normal form: two expressions that differ only in spaces, line breaks,
 * needless parentheses or the spelling of a literal have the same text. Parsing the text gives an equal tree.
 */
public final class ExpressionText {
    private ExpressionText() {}

    /** The text of an expression. */
    public static String of(Expr expression) {
        return at(Precedence.LAMBDA, expression);
    }

    /** The text of a pattern. */
    public static String of(Pattern pattern) {
        return PatternText.of(pattern);
    }

    /** With parentheses where an operator around it binds tighter. */
    private static String at(Precedence wanted, Expr expression) {
        return bracketed(Precedence.of(expression).isLooserThan(wanted), expression);
    }

    private static String tighterThan(Precedence loosest, Expr expression) {
        return bracketed(Precedence.of(expression).isNotTighterThan(loosest), expression);
    }

    private static String bracketed(boolean brackets, Expr expression) {
        String text = bare(expression);
        return brackets ? "(" + text + ")" : text;
    }

    private static String bare(Expr expression) {
        return switch (expression) {
            case Literal literal -> LiteralText.of(literal);
            case Expr.Interpolated text ->
                "\"" + text.parts().stream().map(ExpressionText::part).collect(Collectors.joining()) + "\"";
            case Expr.Reference reference -> reference.name().text();
            case Expr.Call call -> at(Precedence.POSTFIX, call.callee()) + arguments(call.arguments());
            case Expr.Pipe pipe -> pipe(pipe);
            case Expr.Member member ->
                at(Precedence.POSTFIX, member.target()) + "." + member.name().text();
            case Expr.Index index -> at(Precedence.POSTFIX, index.target()) + "[" + of(index.index()) + "]";
            case Expr.Unary unary -> unary(unary);
            case Expr.Binary binary -> binary(binary);
            case Expr.Range range -> at(Precedence.SUM, range.first()) + ".." + at(Precedence.SUM, range.last());
            case Expr.Lambda lambda -> "fn" + StatementText.formals(lambda.formals()) + body(lambda.body());
            case Expr.If branches -> branches(branches);
            case Expr.Match match -> match(match);
            case Expr.ListLiteral list -> "[" + joined(list.elements()) + tail(list.tail()) + "]";
            case Expr.TupleLiteral tuple -> tuple(tuple.elements());
            case Expr.MapLiteral map ->
                "%{" + map.entries().stream().map(ExpressionText::entry).collect(Collectors.joining(", ")) + "}";
            case Expr.Comprehension comprehension -> comprehension(comprehension);
        };
    }

    private static String part(TextPart part) {
        return switch (part) {
            case TextPart.Characters characters -> LiteralText.escaped(characters.text());
            case TextPart.Interpolation interpolation -> "${" + of(interpolation.value()) + "}";
        };
    }

    static String arguments(List<Argument> arguments) {
        return arguments.stream().map(ExpressionText::argument).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String argument(Argument argument) {
        Name label = argument.label();
        return (label == null ? "" : label.text() + ": ") + of(argument.value());
    }

    private static String pipe(Expr.Pipe pipe) {
        String arguments = pipe.arguments().isEmpty() ? "" : arguments(pipe.arguments());
        return at(Precedence.PIPE, pipe.input()) + " |> " + pipe.target().text() + arguments;
    }

    private static String unary(Expr.Unary unary) {
        return switch (unary.operator()) {
            case NEGATE -> "-" + at(Precedence.MINUS, unary.operand());
            case NOT -> "not " + at(Precedence.NOT, unary.operand());
        };
    }

    private static String binary(Expr.Binary binary) {
        Precedence own = Precedence.of(binary);
        boolean chains = own != Precedence.COMPARISON;
        String left = chains ? at(own, binary.left()) : tighterThan(own, binary.left());
        return left + " " + binary.operator().symbol() + " " + tighterThan(own, binary.right());
    }

    private static String body(Body body) {
        return switch (body) {
            case Body.Expression expression -> " -> " + of(expression.value());
            case Body.Statements statements -> " " + StatementText.block(statements.block());
        };
    }

    private static String branches(Expr.If expression) {
        return expression.branches().stream()
                .map(branch -> "if " + of(branch.condition()) + " { " + of(branch.value()) + " } else ")
                .collect(Collectors.joining("", "", "{ " + of(expression.otherwise()) + " }"));
    }

    private static String match(Expr.Match match) {
        return match.cases().stream()
                .map(each -> "case " + PatternText.of(each.pattern()) + StatementText.guard(each.guard()) + " -> "
                        + of(each.value()) + " ")
                .collect(Collectors.joining("", "match " + of(match.subject()) + " { ", "}"));
    }

    private static String joined(List<Expr> expressions) {
        return expressions.stream().map(ExpressionText::of).collect(Collectors.joining(", "));
    }

    private static String tail(@Nullable Expr tail) {
        return tail == null ? "" : " | " + of(tail);
    }

    private static String tuple(List<Expr> elements) {
        return "(" + joined(elements) + (elements.size() == 1 ? ",)" : ")");
    }

    private static String entry(Expr.Entry entry) {
        String key = entry.key() instanceof Literal literal ? PatternText.key(literal) : of(entry.key()) + " => ";
        return key + of(entry.value());
    }

    private static String comprehension(Expr.Comprehension comprehension) {
        Expr filter = comprehension.filter();
        return "[" + of(comprehension.element()) + " for " + PatternText.of(comprehension.pattern()) + " in "
                + of(comprehension.source()) + (filter == null ? "" : " if " + of(filter)) + "]";
    }
}
