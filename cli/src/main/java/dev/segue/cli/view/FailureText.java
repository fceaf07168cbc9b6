package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Style;
import dev.segue.run.StepFailure;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Why a step failed: the place, the facts and the calls that led there. */
final class FailureText {
    private final Console console;
    private final Style style;

    FailureText(Console console) {
        this.console = console;
        this.style = console.outStyle();
    }

    /** The lines, of a step that is called so; the name may be empty. */
    List<String> lines(StepFailure failure, String name) {
        List<String> lines = new ArrayList<>();
        String said = Printable.shortened(failure.message());
        String message = name.isEmpty() ? said : name + ": " + said;
        if (failure.span() != null) {
            Diagnostic diagnostic = Diagnostic.of(failure.code(), failure.span(), message);
            DiagnosticRenderer renderer = new DiagnosticRenderer(
                    style.isColoured(), console.terminal().columns());
            lines.addAll(renderer.lines(diagnostic, "failed"));
        } else {
            lines.add(style.red("failed " + failure.code().id()) + ": " + style.bold(Printable.line(message)));
        }
        Map<String, String> details = new TreeMap<>(failure.details());
        // The line of the script stands above already.
        details.remove("source");
        for (Map.Entry<String, String> detail : details.entrySet()) {
            lines.add("  " + style.dim("%-8s".formatted(detail.getKey())) + " "
                    + Printable.line(Printable.shortened(detail.getValue())));
        }
        failure.stack().forEach(call -> lines.add("  " + style.dim("in " + Printable.line(call))));
        return lines;
    }
}
