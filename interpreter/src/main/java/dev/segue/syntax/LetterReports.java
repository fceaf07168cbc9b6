package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.source.SyntaxCode;
import java.util.BitSet;
import org.antlr.v4.runtime.Token;

/** Reports mistakes of letters and remembers the lines on which they stand. */
final class LetterReports {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final BitSet lines = new BitSet();
    private int lastEnd = -1;
    private String lastMessage = "";
    private int count;

    LetterReports(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The lines that have a mistake. */
    BitSet lines() {
        return lines;
    }

    void unclosed(Token opening, int end) {
        String quote = opening.getType() == SegueLexer.LINES_OPEN ? "\"\"\"" : "\"";
        report(
                SyntaxCode.UNCLOSED_TEXT,
                opening.getStartIndex(),
                Math.min(end, lineEnd(opening)),
                "This text has no end: its closing `" + quote + "` is missing.",
                endsTypographically(opening, end)
                        ? "it ends with a typographic quote: write a straight `\"`"
                        : opening.getType() == SegueLexer.LINES_OPEN
                                ? "put `\"\"\"` behind its last line"
                                : "put `\"` at its end, write a line break as `\\n`, or use `\"\"\"` for many lines");
    }

    private boolean endsTypographically(Token opening, int end) {
        return source.span(opening.getStartIndex(), Math.min(end, lineEnd(opening)))
                .text()
                .chars()
                .anyMatch(each -> each == '“' || each == '”');
    }

    void unclosedInterpolation(Token opening, int end) {
        report(
                SyntaxCode.UNCLOSED_INTERPOLATION,
                opening.getStartIndex(),
                Math.min(end, lineEnd(opening)),
                "An interpolation in this text has no end: the `}` of its `${` is missing.",
                "put `}` behind the expression, or write `\\$` for a plain dollar sign");
    }

    private int lineEnd(Token token) {
        return source.lineEnd(source.line(token.getStartIndex()));
    }

    void mistake(Token token, LetterErrors.Mistake mistake) {
        // A row of the same wrong character, such as zeros, is one mistake.
        boolean goesOn = token.getStartIndex() == lastEnd && mistake.message().equals(lastMessage);
        lastEnd = token.getStopIndex() + 1;
        lastMessage = mistake.message();
        if (!goesOn) {
            report(mistake.code(), token, mistake.message(), mistake.hints().toArray(String[]::new));
        }
    }

    /** What is right, and other languages read as a number with its base. */
    void otherNumber(Span whole, int comment, LetterErrors.Mistake mistake) {
        String read = source.span(whole.start(), comment).text();
        Diagnostic warning = Diagnostic.of(
                LintCode.OTHER_NUMBER, whole, "`%s` is read as %s: `#` begins a comment".formatted(whole.text(), read));
        diagnostics.report(warning.withHint(mistake.hints().getFirst() + ", or a space before a comment"));
    }

    void tooDeep(Token token) {
        report(
                SyntaxCode.TOO_DEEP,
                token,
                "Brackets are nested more than " + Nesting.LIMIT + " deep here.",
                "give a name to an inner part with `let`, or move it into a function");
    }

    private void report(SyntaxCode code, Token token, String message, String... hints) {
        report(code, token.getStartIndex(), token.getStopIndex() + 1, message, hints);
    }

    private void report(SyntaxCode code, int start, int end, String message, String... hints) {
        Span span = source.span(start, Math.max(start, end));
        lines.set(span.line(), span.endLine() + 1);
        if (++count <= SyntaxErrors.MOST) {
            diagnostics.error(code, span, message, hints);
        }
    }
}
