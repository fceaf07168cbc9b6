package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser.QuotedAtomContext;
import dev.segue.grammar.SegueParser.TextContext;
import dev.segue.grammar.SegueParser.TextPartContext;
import dev.segue.source.Diagnostics;
import dev.segue.source.Span;
import dev.segue.source.SyntaxCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** Decodes texts: joins characters and escapes, takes the indent off texts of many lines. */
record TextBuilder(Builders build, Places places, Diagnostics diagnostics) {
    /** A text as an expression. */
    Expr text(TextContext context) {
        List<TextPart> parts = parts(context);
        Span span = places.of(context);
        if (isPlain(parts)) {
            return new Literal.Text(joined(parts), span);
        }
        return new Expr.Interpolated(parts, span);
    }

    private static boolean isPlain(List<TextPart> parts) {
        for (TextPart part : parts) {
            if (!(part instanceof TextPart.Characters)) {
                return false;
            }
        }
        return true;
    }

    /** A text that stands for itself; an interpolation in it is reported. */
    Quoted quoted(TextContext context) {
        List<TextPart> parts = parts(context);
        parts.forEach(this::refuseInterpolation);
        return new Quoted(joined(parts), places.of(context));
    }

    /** The text of a quoted atom. */
    String atom(QuotedAtomContext context) {
        List<TextPart> parts = merged(context.textPart(), Indent.NONE);
        parts.forEach(this::refuseInterpolation);
        return joined(parts);
    }

    private void refuseInterpolation(TextPart part) {
        if (part instanceof TextPart.Interpolation) {
            diagnostics.error(
                    SyntaxCode.NO_INTERPOLATION_HERE,
                    part.span(),
                    "This text must be known before anything runs, so it cannot hold an interpolation.",
                    "write `\\$` for a plain dollar sign");
        }
    }

    private List<TextPart> parts(TextContext context) {
        boolean lines = context.getStart().getType() == SegueLexer.LINES_OPEN;
        return merged(context.textPart(), lines ? Indent.of(context) : Indent.NONE);
    }

    /** Neighbouring characters and escapes become one part. */
    private List<TextPart> merged(List<TextPartContext> contexts, Indent indent) {
        List<TextPart> parts = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        Span place = places.source().span(0, 0);
        for (TextPartContext context : contexts) {
            Span span = places.of(context);
            if (context.getChildCount() == 1) {
                place = characters.isEmpty() ? span : place.to(span);
                characters.append(decoded(context.getStart(), indent));
                continue;
            }
            flush(characters, place, parts);
            parts.add(new TextPart.Interpolation(build.expressions().expression(context.expression()), span));
        }
        flush(characters, place, parts);
        return parts;
    }

    private static void flush(StringBuilder characters, Span place, List<TextPart> parts) {
        if (!characters.isEmpty()) {
            parts.add(new TextPart.Characters(characters.toString(), place));
            characters.setLength(0);
        }
    }

    private static String joined(List<TextPart> parts) {
        if (parts.size() == 1 && parts.get(0) instanceof TextPart.Characters characters) {
            return characters.text();
        }
        StringBuilder joined = new StringBuilder();
        for (TextPart part : parts) {
            joined.append(part instanceof TextPart.Characters characters ? characters.text() : "");
        }
        return joined.toString();
    }

    private String decoded(Token token, Indent indent) {
        return token.getType() == SegueLexer.ESCAPE ? escape(token) : indent.takeOff(token);
    }

    private String escape(Token token) {
        String text = token.getText();
        return switch (text.charAt(1)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'u' -> codePoint(token, text.substring(3, text.length() - 1));
            default -> text.substring(1);
        };
    }

    private String codePoint(Token token, String hexadecimal) {
        String digits = hexadecimal.replaceFirst("^0+(?=.)", "");
        int codePoint = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits, 16);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (!Character.isValidCodePoint(codePoint) || surrogate) {
            diagnostics.error(
                    SyntaxCode.BAD_ESCAPE,
                    places.of(token),
                    "There is no character U+" + digits.toUpperCase(Locale.ROOT) + ".",
                    "characters go from \\u{0} to \\u{10FFFF}, without D800 to DFFF");
            return "";
        }
        return Character.toString(codePoint);
    }
}
