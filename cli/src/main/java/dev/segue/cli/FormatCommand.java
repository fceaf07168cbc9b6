package dev.segue.cli;

import dev.segue.ScriptFormatter;
import dev.segue.ScriptFormatter.Result;
import dev.segue.UnreadableFile;
import dev.segue.UsageError;
import dev.segue.cli.json.FormatJson;
import dev.segue.cli.terminal.Console;
import dev.segue.source.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segue fmt}: brings scripts into the one style. */
@Command(
        name = "fmt",
        description = {
            "Formats scripts in place: one style, with comments where they belong.",
            "A script with errors stays as it is, and so does one that is formatted already."
        },
        footer = {
            "",
            "Exit codes: 0 all is formatted, 1 a script has errors or, with --check, would",
            "change, 2 wrong usage or a file that cannot be read or written.",
            "",
            "Examples:",
            "  segue fmt examples/*.upgrade",
            "  segue fmt --check examples/*.upgrade     for continuous integration",
            "  segue fmt - < examples/chat.upgrade      writes to standard output"
        })
final class FormatCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Surroundings around;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scripts and libraries; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--check", description = "Write nothing; name the files that would change.")
    private boolean check;

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = OutputFormat.TextOrJson.class,
            description = "text or json.")
    private String output = "text";

    @Mixin
    private CommonOptions common = new CommonOptions();

    FormatCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Console console = common.console(around);
        OutputFormat format = OutputFormat.parse(output, OutputFormat.TEXT, OutputFormat.JSON);
        refuseMixtures(format);
        // All are read before any is written, so a file that cannot be read leaves the others alone too.
        Map<String, Result> results = new LinkedHashMap<>();
        for (String file : files) {
            results.put(file, formatted(file));
        }
        if (!check) {
            write(results);
        }
        tell(console, format, results);
        return exitCode(results);
    }

    private void refuseMixtures(OutputFormat format) {
        boolean input = files.contains(STANDARD_INPUT);
        if (input && files.size() > 1) {
            throw new UsageError("- stands for standard input and goes with no other file", "format the files apart");
        }
        if (input && !check && format == OutputFormat.JSON) {
            throw new UsageError(
                    "with - the script itself is what is written", "leave out --output json, or add --check");
        }
    }

    private Result formatted(String file) {
        if (!file.equals(STANDARD_INPUT)) {
            return ScriptFormatter.format(around.directory().resolve(file));
        }
        try {
            return ScriptFormatter.format("standard input", around.in());
        } catch (IOException failure) {
            throw new UnreadableFile("standard input cannot be read", String.valueOf(failure.getMessage()));
        }
    }

    private void write(Map<String, Result> results) {
        List<Replacement> replacements = new ArrayList<>();
        results.forEach((file, result) -> {
            if (result instanceof Result.Formatted formatted) {
                if (file.equals(STANDARD_INPUT)) {
                    around.out().print(formatted.text());
                } else if (formatted.changed()) {
                    replacements.add(Replacement.of(file, around.directory().resolve(file), formatted.text()));
                }
            }
        });
        replacements.forEach(each -> each.write(around.signals()));
    }

    private void tell(Console console, OutputFormat format, Map<String, Result> results) {
        if (format == OutputFormat.JSON) {
            console.out().println(FormatJson.of(results));
            return;
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        results.forEach((file, result) -> {
            diagnostics.addAll(result.diagnostics());
            if (result instanceof Result.Formatted formatted) {
                name(console, file, formatted);
            }
        });
        new Problems(console, format).warn(diagnostics);
    }

    private void name(Console console, String file, Result.Formatted formatted) {
        if (formatted.changed() && check) {
            console.out().println("would change " + (file.equals(STANDARD_INPUT) ? "standard input" : file));
        } else if (formatted.changed() && !file.equals(STANDARD_INPUT)) {
            console.out().println("formatted " + file);
        }
    }

    private int exitCode(Map<String, Result> results) {
        boolean wrong = results.values().stream().anyMatch(result -> switch (result) {
            case Result.Refused refused -> true;
            case Result.Formatted formatted -> check && formatted.changed();
        });
        return wrong ? ExitCodes.SCRIPT_HAS_ERRORS : ExitCodes.DONE;
    }
}
