package dev.segue.source;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows diagnostics to people: the message, the source line with the place underlined, other places that matter, and
 * ways out.
 */
public final class DiagnosticRenderer {
    /** How many columns of a line are shown around a place. */
    private static final int WINDOW = 110;

    private static final int MARGIN = 20;

    private final Palette palette;

    /** With or without the colours of a terminal. */
    public DiagnosticRenderer(boolean colored) {
        palette = new Palette(colored);
    }

    /** Several of them with an empty line between two. */
    public String renderAll(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::render).collect(Collectors.joining("\n"));
    }

    /** One of them; it ends with a line break. */
    public String render(Diagnostic diagnostic) {
        int gutter = gutter(diagnostic);
        StringBuilder out = new StringBuilder();
        Severity severity = diagnostic.severity();
        String head = severity.word() + "[" + diagnostic.code().id() + "]";
        out.append(palette.severity(severity, head)).append(palette.strong(": " + diagnostic.message()));
        out.append('\n');
        snippet(out, gutter, "-->", diagnostic.span(), '^', "", text -> palette.severity(severity, text));
        for (Diagnostic.Related related : diagnostic.related()) {
            snippet(out, gutter, ":::", related.span(), '-', related.message(), palette::related);
        }
        for (String hint : diagnostic.hints()) {
            out.append(" ".repeat(gutter)).append(palette.frame(" = "));
            out.append(palette.hint("hint")).append(": ").append(hint).append('\n');
        }
        return out.toString();
    }

    /** How many errors and warnings there are, such as {@code 2 errors, 1 warning}. */
    public static String summary(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        return Stream.of(counted(errors, "error"), counted(diagnostics.size() - errors, "warning"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(long count, String word) {
        return count == 0 ? "" : count + " " + word + (count == 1 ? "" : "s");
    }

    /** The columns that the greatest line number takes. */
    private static int gutter(Diagnostic diagnostic) {
        Stream<Span> places = Stream.concat(
                Stream.of(diagnostic.span()), diagnostic.related().stream().map(Diagnostic.Related::span));
        int greatest = places.mapToInt(Span::endLine).max().orElse(1);
        return Integer.toString(greatest).length();
    }

    private void snippet(
            StringBuilder out,
            int gutter,
            String arrow,
            Span span,
            char mark,
            String message,
            UnaryOperator<String> paint) {
        out.append(" ".repeat(gutter))
                .append(palette.frame(arrow + " "))
                .append(span)
                .append('\n');
        out.append(" ".repeat(gutter)).append(palette.frame(" |")).append('\n');
        int lastLine = lastLine(span);
        boolean several = lastLine > span.line();
        int start = span.start() - span.source().lineStart(span.line());
        int firstEnd = several ? span.source().lineText(span.line()).length() : endOfSpan(span, lastLine);
        marked(out, gutter, span, span.line(), start, firstEnd, mark, several ? "" : message, paint);
        if (several) {
            String line = span.source().lineText(lastLine);
            int indent = line.length() - line.stripLeading().length();
            if (lastLine > span.line() + 1) {
                out.append(palette.frame("…")).append('\n');
            }
            marked(out, gutter, span, lastLine, indent, endOfSpan(span, lastLine), mark, message, paint);
        }
    }

    /** The line of the last character; an end right behind a line break belongs to the line before. */
    private static int lastLine(Span span) {
        return span.source().line(Math.max(span.start(), span.end() - 1));
    }

    private static int endOfSpan(Span span, int line) {
        return Math.max(0, span.end() - span.source().lineStart(line));
    }

    private void marked(
            StringBuilder out,
            int gutter,
            Span span,
            int line,
            int start,
            int end,
            char mark,
            String message,
            UnaryOperator<String> paint) {
        DisplayText text = new DisplayText(span.source().lineText(line));
        int from = text.column(start);
        int to = Math.max(from + 1, text.column(end));
        int cut = text.width() <= WINDOW ? 0 : Math.max(0, Math.min(from - MARGIN, text.width() - WINDOW));
        String number = Integer.toString(line);
        out.append(" ".repeat(gutter - number.length())).append(palette.frame(number + " | "));
        out.append(window(text, cut)).append('\n');
        String underline = String.valueOf(mark).repeat(Math.min(to, cut + WINDOW) - from);
        out.append(" ".repeat(gutter)).append(palette.frame(" | ")).append(" ".repeat(from - cut));
        out.append(paint.apply(message.isEmpty() ? underline : underline + " " + message))
                .append('\n');
    }

    private static String window(DisplayText text, int cut) {
        if (text.width() <= WINDOW) {
            return text.shown().stripTrailing();
        }
        return text.slice(cut, cut + WINDOW);
    }
}
