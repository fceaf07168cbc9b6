package dev.segue.cli;

import dev.segue.Checked;
import dev.segue.Segue;
import dev.segue.cli.json.DiagnosticsJson;
import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Console;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.source.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segue check}: everything that can be known without a target. */
@Command(
        name = "check",
        description = "Checks scripts: parses, resolves and plans them, up and down.",
        footer = {"", "Example:", "  segue check examples/*.upgrade"})
final class CheckCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scripts and libraries; - for standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = OutputFormat.TextOrJson.class,
            description = "text or json.")
    private String output = "text";

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    /** The command as it is without options. */
    CheckCommand(Surroundings around, List<Path> files) {
        this(around);
        this.files = files;
    }

    @Override
    public Integer call() {
        Console console = common.console(around);
        OutputFormat format = OutputFormat.parse(output, OutputFormat.TEXT, OutputFormat.JSON);
        Segue segue = Engine.standard();
        Set<Diagnostic> found = new LinkedHashSet<>();
        for (Path file : files) {
            Checked checked = segue.check(ScriptInput.read(segue, around, file), parameters.values());
            found.addAll(checked.diagnostics());
            if (format == OutputFormat.TEXT && !checked.hasErrors()) {
                console.out().println(praise(console, ScriptInput.shown(file), checked));
            }
        }
        List<Diagnostic> all = List.copyOf(found);
        if (format == OutputFormat.JSON) {
            console.out().println(DiagnosticsJson.of(all));
        } else {
            new Problems(console, format).warn(all);
        }
        return Problems.hasErrors(all) ? ExitCodes.SCRIPT_HAS_ERRORS : ExitCodes.DONE;
    }

    private static String praise(Console console, String file, Checked checked) {
        StringBuilder text = new StringBuilder(
                        console.outStyle().green(console.signs().done()))
                .append(' ')
                .append(file);
        for (Plan plan : checked.plans()) {
            long steps = plan.steps().stream()
                    .filter(step -> step.kind() != PlannedStep.Kind.MARKER)
                    .count();
            text.append(plan == checked.plans().get(0) ? ": " : ", ")
                    .append(Amounts.count(steps, "step", "steps"))
                    .append(' ')
                    .append(plan.upgrade().direction().word());
        }
        return text.toString();
    }
}
