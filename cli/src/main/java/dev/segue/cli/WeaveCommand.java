package dev.segue.cli;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.UsageError;
import dev.segue.cli.json.WovenJson;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.WovenText;
import dev.segue.erlang.relup.AtOnce;
import dev.segue.erlang.relup.RelupWriter;
import dev.segue.weave.WeaveSettings;
import dev.segue.weave.Weaver;
import dev.segue.weave.Woven;
import dev.segue.weave.relup.RelupInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segue weave}: a script's steps become instructions of a release's own upgrade. */
@Command(
        name = "weave",
        description = {
            "Puts the steps of a script into an OTP relup, up and down. OTP's own release",
            "handler then runs them on a node that has nothing of Segue's."
        },
        footer = {
            "",
            "Exit codes: 0 woven, 1 the script or the relup has errors, 2 wrong usage or a",
            "file that cannot be read or written. A file is written whole or not at all.",
            "",
            "Examples:",
            "  segue weave chat.upgrade --relup relup -o relup    IN and OUT may be one file",
            "  segue weave chat.upgrade --relup relup --dry-run   shows both, writes nothing",
            "  segue weave chat.upgrade --relup relup --erlang    shows the code woven in"
        })
final class WeaveCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "FILE", description = "The script; - for standard input.")
    private Path file = Path.of("");

    @Option(names = "--relup", paramLabel = "IN", required = true, description = "The relup to weave into.")
    private Path relup = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "Where to write the new relup; may be IN.")
    private @Nullable String out;

    @Option(names = "--from", paramLabel = "V", description = "Weave only into the entries of this older release.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "V", description = "Weave only if the relup is of this newer release.")
    private @Nullable String to;

    @Option(names = "--dry-run", description = "Show the instructions before and after, side by side; write nothing.")
    private boolean dryRun;

    @Option(names = "--explain", description = "Show each new instruction with the reason for its place.")
    private boolean explain;

    @Option(names = "--erlang", description = "Show the code that is woven in, as Erlang source.")
    private boolean erlang;

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = OutputFormat.TextOrJson.class,
            description = "text or json.")
    private String output = "text";

    @Mixin
    private CommonOptions common = new CommonOptions();

    WeaveCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Console console = common.console(around);
        OutputFormat format = OutputFormat.parse(output, OutputFormat.TEXT, OutputFormat.JSON);
        refuseNothingToDo(format);
        if (out != null) {
            refuseNoName(out);
        }
        WeaveSettings settings =
                new WeaveSettings(parameters.values(), Optional.ofNullable(from), Optional.ofNullable(to));
        Problems problems = new Problems(console, format);
        Supplier<RelupInput> reading =
                AtOnce.begin(() -> RelupInput.read(around.directory().resolve(relup)));
        Segue segue = Engine.standard();
        Script script = ScriptInput.read(segue, around, file);
        RelupInput input = reading.get();
        if (script.hasErrors()) {
            return problems.refuse(segue.check(script).diagnostics());
        }
        if (input.hasErrors()) {
            return problems.refuse(input.diagnostics());
        }
        Woven woven = new Weaver(segue).weave(script, input, settings);
        if (woven.hasErrors()) {
            return problems.refuse(woven.diagnostics());
        }
        problems.warn(input.diagnostics());
        problems.warn(woven.diagnostics());
        finish(console, format, woven);
        return ExitCodes.DONE;
    }

    private void refuseNothingToDo(OutputFormat format) {
        boolean shows = dryRun || explain || erlang;
        if (out == null && !shows) {
            throw new UsageError(
                    "nothing says where the new relup is to be written", "add -o OUT, or --dry-run to see it only");
        }
        if (format == OutputFormat.JSON && (explain || erlang)) {
            throw new UsageError(
                    "--output json holds every instruction with its reason already",
                    "leave out --explain and --erlang");
        }
    }

    private void refuseNoName(String name) {
        if (name.isEmpty()) {
            throw new UsageError(
                    "the name of the new relup is empty", "name a file, or leave it to --dry-run to show it");
        }
        if (name.equals("-")) {
            throw new UsageError("a relup is written to a file alone", "name one; ./- is a file of that name");
        }
        if (isScript(around.directory().resolve(name))) {
            throw new UsageError(name + " is the script itself", "name another file for the new relup");
        }
    }

    private boolean isScript(Path target) {
        try {
            return Files.exists(target)
                    && Files.isSameFile(target, around.directory().resolve(file));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Nothing is shown as written before it is. */
    private void finish(Console console, OutputFormat format, Woven woven) {
        Optional<String> target = dryRun ? Optional.empty() : Optional.ofNullable(out);
        target.ifPresent(name -> Replacement.ofAny(
                        name,
                        around.directory().resolve(name),
                        RelupWriter.write(woven.relup().orElseThrow()))
                .write(around.signals()));
        if (format == OutputFormat.JSON) {
            console.out().println(WovenJson.of(woven, target));
            return;
        }
        WovenText text = new WovenText(console, woven);
        if (dryRun) {
            text.printDifference();
        }
        if (explain) {
            text.printReasons();
        }
        if (erlang) {
            text.printErlang();
        }
        target.ifPresent(text::printSummary);
    }
}
