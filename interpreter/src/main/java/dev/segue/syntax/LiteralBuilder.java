package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser.ConstantContext;
import dev.segue.grammar.SegueParser.LiteralContext;
import dev.segue.grammar.SegueParser.NumberContext;
import dev.segue.source.Diagnostics;
import dev.segue.source.Span;
import dev.segue.source.SyntaxCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.antlr.v4.runtime.Token;

/** Decodes literals. */
record LiteralBuilder(Builders build, Places places, Diagnostics diagnostics) {
    /** Reading a number takes time by the square of its length. */
    private static final int MOST_DIGITS = 10_000;

    /** A literal where no interpolation can stand. */
    Literal literal(LiteralContext context) {
        if (context.number() != null) {
            Literal number = number(context.number());
            return context.MINUS() == null ? number : negated(number, places.of(context));
        }
        if (context.constant() != null) {
            return constant(context.constant());
        }
        Quoted quoted = build.texts().quoted(context.text());
        return new Literal.Text(quoted.text(), quoted.span());
    }

    Literal constant(ConstantContext context) {
        Span span = places.of(context);
        return switch (context.getStart().getType()) {
            case SegueLexer.ATOM_OPEN -> new Literal.Atom(build.texts().atom(context.quotedAtom()), span);
            case SegueLexer.TRUE -> new Literal.Truth(true, span);
            case SegueLexer.FALSE -> new Literal.Truth(false, span);
            case SegueLexer.NIL -> new Literal.Nil(span);
            default -> new Literal.Atom(context.getStart().getText().substring(1), span);
        };
    }

    Literal number(NumberContext context) {
        Token token = context.getStart();
        Span span = places.of(token);
        String text = token.getText();
        if (text.length() > MOST_DIGITS) {
            diagnostics.error(
                    SyntaxCode.NUMBER_TOO_LARGE,
                    span,
                    "This number has more than %d characters.".formatted(MOST_DIGITS),
                    "multiply smaller ones, and give the product a name");
            return new Literal.IntegerNumber(BigInteger.ZERO, span);
        }
        return switch (token.getType()) {
            case SegueLexer.INTEGER -> new Literal.IntegerNumber(integer(text), span);
            case SegueLexer.FLOAT -> floating(text, span);
            case SegueLexer.DURATION -> new Literal.Duration(new DurationText(text, span, diagnostics).decode(), span);
            case SegueLexer.SIZE -> new Literal.Size(size(text), span);
            case SegueLexer.PERCENTAGE -> new Literal.Percentage(percentage(text), span);
            default -> new Literal.Infinity(span);
        };
    }

    /** Whether an expression is a number, duration, size or percentage, so that a minus can be a part of it. */
    static boolean hasSign(Expr expression) {
        return expression instanceof Literal.IntegerNumber
                || expression instanceof Literal.FloatNumber
                || expression instanceof Literal.Duration
                || expression instanceof Literal.Size
                || expression instanceof Literal.Percentage;
    }

    /** The literal of the opposite sign. */
    Literal negated(Literal literal, Span span) {
        return switch (literal) {
            case Literal.IntegerNumber number ->
                new Literal.IntegerNumber(number.value().negate(), span);
            case Literal.FloatNumber number -> new Literal.FloatNumber(-number.value(), span);
            case Literal.Duration duration ->
                new Literal.Duration(duration.nanoseconds().negate(), span);
            case Literal.Size size -> new Literal.Size(size.bytes().negate(), span);
            case Literal.Percentage percentage ->
                new Literal.Percentage(percentage.percent().negate(), span);
            case Literal.Infinity infinity -> negativeInfinity(infinity, span);
            case Literal.Truth truth -> truth;
            case Literal.Nil nil -> nil;
            case Literal.Atom atom -> atom;
            case Literal.Text text -> text;
        };
    }

    private Literal negativeInfinity(Literal.Infinity infinity, Span span) {
        diagnostics.error(
                SyntaxCode.UNEXPECTED, span, "There is no negative infinity: `infinity` is the longest duration.");
        return infinity;
    }

    private static BigInteger integer(String text) {
        String digits = text.replace("_", "");
        return digits.startsWith("0x") ? new BigInteger(digits.substring(2), 16) : new BigInteger(digits);
    }

    private Literal floating(String text, Span span) {
        double value = Double.parseDouble(text.replace("_", ""));
        if (Double.isInfinite(value)) {
            diagnostics.error(
                    SyntaxCode.NUMBER_TOO_LARGE,
                    span,
                    "This float is too large: the largest is about 1.8e308.",
                    "integers are exact at any size: write it without point and exponent");
            return new Literal.FloatNumber(0, span);
        }
        return new Literal.FloatNumber(value, span);
    }

    private static BigInteger size(String text) {
        int digits = text.endsWith("iB") ? text.length() - 3 : text.length() - 1;
        int shift = switch (text.substring(digits)) {
            case "KiB" -> 10;
            case "MiB" -> 20;
            case "GiB" -> 30;
            default -> 0;
        };
        return integer(text.substring(0, digits)).shiftLeft(shift);
    }

    private static BigDecimal percentage(String text) {
        return new BigDecimal(text.substring(0, text.length() - 1).replace("_", ""));
    }
}
