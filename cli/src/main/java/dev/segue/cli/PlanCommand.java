package dev.segue.cli;

import dev.segue.PlannedRelease;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.cli.json.PlanJson;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.PlanDot;
import dev.segue.cli.view.PlanText;
import dev.segue.plan.Plan;
import dev.segue.run.RunOptions;
import dev.segue.runtime.Capability;
import dev.segue.runtime.UpgradeRuntime;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segue plan}: the order of the steps, and why. */
@Command(
        name = "plan",
        description = {"Shows the order of a script's steps with the reason for each place.", "Changes no target."},
        footer = {
            "",
            "Examples:",
            "  segue plan examples/chat.upgrade",
            "  segue plan --down examples/chat.upgrade",
            "  segue plan --output dot examples/chat.upgrade | dot -Tsvg > plan.svg"
        })
final class PlanCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "FILE", description = "The script; - for standard input.")
    private Path file = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = OutputFormat.OfPlan.class,
            description = "text, json or dot (for Graphviz).")
    private String output = "text";

    @Mixin
    private ScriptOptions options = new ScriptOptions();

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PlanCommand(Surroundings around) {
        this.around = around;
    }

    /** The command as it is without options. */
    PlanCommand(Surroundings around, Path file) {
        this(around);
        this.file = file;
    }

    @Override
    public Integer call() {
        Console console = common.console(around);
        OutputFormat format = OutputFormat.parse(output, OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.DOT);
        Problems problems = new Problems(console, format);
        Segue segue = Engine.standard();
        Script script = ScriptInput.read(segue, around, file);
        if (script.hasErrors()) {
            return problems.refuse(segue.check(script).diagnostics());
        }
        Foreseen foreseen = planned(segue, script);
        Optional<Plan> plan = foreseen.planning().plan();
        if (plan.isEmpty()) {
            return problems.refuse(foreseen.planning().diagnostics());
        }
        problems.warn(foreseen.planning().diagnostics());
        show(console, format, plan.get(), foreseen.releases(), common.verbose());
        return ExitCodes.DONE;
    }

    /** A plan, and what the releases that it installs will do on the named target. */
    private record Foreseen(Planning planning, List<PlannedRelease> releases) {}

    // Only a target that is named can lack something; the simulator foresees all the same.
    private Foreseen planned(Segue segue, Script script) {
        try (UpgradeRuntime runtime = target.open(around, options.shape(script))) {
            Optional<Set<Class<? extends Capability>>> offered =
                    target.isNamed() ? Optional.of(runtime.capabilities()) : Optional.empty();
            Planning planning = segue.plan(
                    script, options.settings(target.address().display(), offered), runtime, RunOptions.USUAL);
            return new Foreseen(
                    planning,
                    planning.plan()
                            .filter(plan -> target.isNamed())
                            .map(plan -> segue.releases(plan, runtime))
                            .orElse(List.of()));
        }
    }

    private static void show(
            Console console, OutputFormat format, Plan plan, List<PlannedRelease> releases, boolean detailed) {
        switch (format) {
            case TEXT -> new PlanText(console, plan, releases, detailed).print();
            case JSON -> console.out().println(PlanJson.of(plan, releases));
            case DOT -> console.out().print(PlanDot.of(plan, releases));
        }
    }
}
