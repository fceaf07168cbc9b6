package dev.segue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows diagnostics to people: the message, the source line with the place underlined, other places that matter, and
 * ways out.
 */
public final class DiagnosticRenderer {
    private final Palette palette;
    private final int columns;

    /**
     * A renderer.
     *
     * @param colored whether to use the colours of a terminal
     * @param columns the width of the screen; longer source lines are cut around the place
     */
    public DiagnosticRenderer(boolean colored, int columns) {
        palette = new Palette(colored);
        this.columns = columns;
    }

    /** The lines of one of them, under its severity and code. */
    public List<String> lines(Diagnostic diagnostic) {
        return lines(diagnostic, diagnostic.severity().word());
    }

    /**
     * The lines of one of them.
     *
     * @param title what stands before the code, such as {@code error}
     */
    public List<String> lines(Diagnostic diagnostic, String title) {
        List<String> lines = new ArrayList<>();
        Severity severity = diagnostic.severity();
        String head = TerminalText.visible(title) + " " + diagnostic.code().id();
        String message = TerminalText.visible(diagnostic.message());
        lines.add(palette.severity(severity, head) + palette.strong(": " + message));
        Excerpt excerpt = new Excerpt(palette, gutter(diagnostic), columns);
        // What is said of the very place stands beside its mark, instead of showing the place twice.
        String here = diagnostic.related().stream()
                .filter(related -> related.span().equals(diagnostic.span()))
                .map(related -> TerminalText.visible(related.message()))
                .collect(Collectors.joining(", "));
        lines.addAll(excerpt.of(
                diagnostic.span(), new Excerpt.Mark("-->", '^', here, text -> palette.severity(severity, text))));
        for (Diagnostic.Related related : diagnostic.related()) {
            if (related.span().equals(diagnostic.span())) {
                continue;
            }
            String about = TerminalText.visible(related.message());
            lines.addAll(excerpt.of(related.span(), new Excerpt.Mark(":::", '-', about, palette::related)));
        }
        diagnostic.hints().forEach(hint -> lines.add(hint(hint)));
        return lines;
    }

    /** The line of a way out. */
    public String hint(String hint) {
        return "  " + palette.hint("hint") + ": " + TerminalText.visible(hint);
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
}
