package dev.segue.cli;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.UsageError;
import dev.segue.cli.json.DocJson;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.DocText;
import dev.segue.describe.Description;
import dev.segue.source.SourceText;
import dev.segue.source.Suggestions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segue doc}: what instructions and functions there are, and what one of them does. */
@Command(
        name = "doc",
        description = "Documents instructions and functions: all in one line each, or one whole.",
        footer = {"", "Examples:", "  segue doc resume_channels", "  segue doc --in examples/lib/office_hours.upgrade"})
final class DocCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "An instruction or function; without it all are listed.")
    private @Nullable String name;

    @Option(names = "--in", paramLabel = "FILE", description = "Add what this script or library has in reach.")
    private @Nullable Path file;

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = OutputFormat.TextOrJson.class,
            description = "text (the default) or json.")
    private String output = "text";

    @Mixin
    private CommonOptions common = new CommonOptions();

    DocCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        OutputFormat format = OutputFormat.parse(output, OutputFormat.TEXT, OutputFormat.JSON);
        Console console = common.console(around);
        Segue segue = Engine.standard();
        Script script = file == null
                ? segue.parse(SourceText.of("nothing", ""))
                : segue.read(around.directory().resolve(file));
        if (script.hasErrors()) {
            return new Problems(console, format).refuse(script.diagnostics());
        }
        List<Description> wanted = wanted(segue.describe(script));
        if (format == OutputFormat.JSON) {
            console.out().println(DocJson.of(wanted));
        } else if (name == null) {
            new DocText(console).list(wanted);
        } else {
            show(new DocText(console), console, wanted);
        }
        return ExitCodes.DONE;
    }

    private static void show(DocText text, Console console, List<Description> wanted) {
        for (int index = 0; index < wanted.size(); index++) {
            if (index > 0) {
                console.out().println();
            }
            text.show(wanted.get(index));
        }
    }

    private List<Description> wanted(List<Description> all) {
        if (name == null) {
            return all;
        }
        List<Description> found =
                all.stream().filter(one -> one.name().equals(name)).toList();
        if (found.isEmpty()) {
            List<String> known = all.stream().map(Description::name).distinct().toList();
            throw new UsageError(
                    "there is no instruction or function \"" + name + "\"",
                    name.endsWith(".upgrade")
                            ? "what a file brings is told by: segue doc --in " + name
                            : Suggestions.hint(name, known).orElse("segue doc lists them all"));
        }
        return found;
    }
}
