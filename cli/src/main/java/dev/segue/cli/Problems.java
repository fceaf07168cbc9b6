package dev.segue.cli;

import dev.segue.cli.json.DiagnosticsJson;
import dev.segue.cli.terminal.Console;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticRenderer;
import java.util.Collection;
import java.util.List;

/** Tells what is wrong with scripts. */
final class Problems {
    /** As many as anybody reads; a document holds them all. */
    private static final int MOST_SHOWN = 200;

    private final Console console;
    private final OutputFormat format;

    Problems(Console console, OutputFormat format) {
        this.console = console;
        this.format = format;
    }

    static boolean hasErrors(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** Tells of a script that cannot be used; the exit code. */
    int refuse(List<Diagnostic> diagnostics) {
        if (format == OutputFormat.JSON) {
            console.out().println(DiagnosticsJson.of(diagnostics));
        } else {
            tell(diagnostics);
        }
        return ExitCodes.SCRIPT_HAS_ERRORS;
    }

    /** Tells of warnings, which stop nothing and stay out of the result. */
    void warn(List<Diagnostic> diagnostics) {
        tell(diagnostics);
    }

    private void tell(List<Diagnostic> diagnostics) {
        DiagnosticRenderer renderer = new DiagnosticRenderer(
                console.errStyle().isColoured(), console.terminal().columns());
        for (Diagnostic diagnostic : diagnostics.subList(0, Math.min(MOST_SHOWN, diagnostics.size()))) {
            console.terminal().onError(renderer.lines(diagnostic)).forEach(console.err()::println);
            console.err().println();
        }
        String summary = DiagnosticRenderer.summary(diagnostics);
        if (diagnostics.size() > MOST_SHOWN) {
            console.err().println(summary + ", too many to show: these were the first " + MOST_SHOWN);
        } else if (diagnostics.size() > 1) {
            console.err().println(summary);
        }
    }
}
