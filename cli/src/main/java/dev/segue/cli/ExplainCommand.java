package dev.segue.cli;

import dev.segue.UsageError;
import dev.segue.cli.terminal.Console;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.DiagnosticCodes;
import dev.segue.source.Explanation;
import dev.segue.source.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code segue explain}: more about a diagnostic. */
@Command(
        name = "explain",
        description = "Explains a diagnostic: what it means, with an example and its mending.",
        footer = {"", "Example:", "  segue explain SEG0701"})
final class ExplainCommand implements Callable<Integer> {
    private static final int DIGITS = 4;

    private final Surroundings around;

    @Parameters(paramLabel = "CODE", description = "The code as the diagnostic shows it.")
    private String code = "";

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExplainCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Console console = common.console(around);
        DiagnosticCode found =
                DiagnosticCodes.find(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> unknown(code));
        console.out().println(console.outStyle().bold(found.id() + ": " + found.title()));
        console.out().println();
        console.out().println(found.explanation().text());
        boolean encoding = found.explanation().kind() == Explanation.Kind.ENCODING;
        example(
                console,
                encoding ? "With the mistake, in Latin-1:" : "With the mistake:",
                found.explanation().mistake());
        example(
                console,
                encoding ? "Mended, in UTF-8:" : "Mended:",
                found.explanation().mended());
        return ExitCodes.DONE;
    }

    private static void example(Console console, String title, String script) {
        if (script.isBlank()) {
            return;
        }
        console.out().println();
        console.out().println(title);
        script.stripTrailing().lines().forEach(line -> console.out().println("    " + line));
    }

    private static UsageError unknown(String code) {
        List<String> known =
                DiagnosticCodes.all().stream().map(DiagnosticCode::id).toList();
        String whole = "SEG" + "0".repeat(Math.max(0, DIGITS - code.length())) + code;
        return new UsageError(
                "there is no diagnostic \"" + code + "\"",
                known.contains(whole)
                        ? Suggestions.hint(whole)
                        : Suggestions.hint(code.toUpperCase(Locale.ROOT), known).orElse("codes look like SEG0101"));
    }
}
