package dev.segue.cli.view;

import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Width;
import dev.segue.source.Diagnostic;
import dev.segue.source.Severity;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Diagnostics as people read them: the message, the place, the line with the span underlined, the way out. */
public final class DiagnosticsText {
    private final Style style;
    private final int columns;

    /** In this style, for a screen of that width. */
    public DiagnosticsText(Style style, int columns) {
        this.style = style;
        this.columns = columns;
    }

    /** The lines of one diagnostic. */
    public List<String> of(Diagnostic diagnostic) {
        String title = diagnostic.severity().word() + " " + diagnostic.code().id();
        return lines(diagnostic, title);
    }

    /** The lines of what failed at a place while it ran. */
    List<String> failure(Diagnostic diagnostic, String title) {
        return lines(diagnostic, Printable.line(title));
    }

    private List<String> lines(Diagnostic diagnostic, String title) {
        List<String> lines = new ArrayList<>();
        String painted = diagnostic.severity() == Severity.ERROR ? style.red(title) : style.yellow(title);
        lines.add(painted + ": " + style.bold(Printable.line(diagnostic.message())));
        excerpt(lines, diagnostic.span(), "");
        for (Diagnostic.Related related : diagnostic.related()) {
            excerpt(lines, related.span(), Printable.line(related.message()));
        }
        diagnostic.hints().forEach(hint -> lines.add("  " + style.cyan("hint") + ": " + Printable.line(hint)));
        return lines;
    }

    private void excerpt(List<String> lines, Span span, String message) {
        int line = span.line();
        String number = String.valueOf(line);
        String text = span.source().lineText(line);
        String margin = " ".repeat(number.length());
        lines.add(style.dim(margin + "--> " + Printable.line(span.toString())));
        if (text.isBlank()) {
            return;
        }
        int from = Math.min(span.start() - span.source().lineStart(line), text.length());
        int to = span.endLine() == line
                ? Math.max(
                        from, Math.min(text.length(), span.end() - span.source().lineStart(line)))
                : text.length();
        String before = Printable.line(text.substring(0, from).replace('\t', ' '));
        String marked = Printable.line(text.substring(from, to).replace('\t', ' '));
        int room = Math.max(20, columns - number.length() - 3);
        lines.add(style.dim(number + " | ") + Width.fit(Printable.line(text.replace('\t', ' ')), room));
        String under = "^".repeat(Math.max(1, Math.min(Width.of(marked), room - Width.of(before))));
        if (Width.of(before) < room) {
            lines.add(style.dim(margin + " | ")
                    + " ".repeat(Width.of(before))
                    + style.red(under)
                    + (message.isEmpty() ? "" : " " + message));
        } else if (!message.isEmpty()) {
            lines.add(margin + "   " + message);
        }
    }
}
