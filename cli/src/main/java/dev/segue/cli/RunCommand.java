package dev.segue.cli;

import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.UsageError;
import dev.segue.cli.target.Targets;
import dev.segue.cli.terminal.Console;
import dev.segue.plan.Plan;
import dev.segue.run.RunOptions;
import dev.segue.runtime.UpgradeRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segue run}: the upgrade itself. */
@Command(
        name = "run",
        description = "Runs an upgrade: on a simulated node, or on a live one with --runtime.",
        footer = {
            "",
            "Ctrl-C cancels: what was done is taken back first. A second Ctrl-C leaves at",
            "once.",
            "",
            "Examples:",
            "  segue run examples/chat.upgrade",
            "  segue run examples/chat.upgrade --runtime beam://chat@127.0.0.1 --dry-run",
            "  segue run examples/chat.upgrade -P drain=2s --down"
        })
final class RunCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "FILE", description = "The script; - for standard input.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Run only what stands before the point of no return.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Do not ask before a live target is changed.")
    private boolean yes;

    @Option(names = "--code", paramLabel = "DIR", description = "Holds the new object code, if the target does not.")
    private @Nullable Path code;

    @Option(
            names = "--events",
            paramLabel = "F.jsonl",
            description = "Also write every event to a file, as JSON lines.")
    private @Nullable Path events;

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = OutputFormat.TextOrJson.class,
            description = "text, or json: one event a line.")
    private String output = "text";

    @Mixin
    private ScriptOptions options = new ScriptOptions();

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RunCommand(Surroundings around) {
        this.around = around;
    }

    /** The command as it is without options. */
    RunCommand(Surroundings around, Path file) {
        this(around);
        this.file = file;
    }

    @Override
    public Integer call() {
        Console console = common.console(around);
        OutputFormat format = OutputFormat.parse(output, OutputFormat.TEXT, OutputFormat.JSON);
        RunOptions runOptions = new RunOptions(dryRun, Optional.ofNullable(codeDirectory()));
        Targets.provider(target.address());
        Problems problems = new Problems(console, format);
        Segue segue = Engine.standard();
        Script script = ScriptInput.read(segue, around, file);
        if (script.hasErrors()) {
            return problems.refuse(segue.check(script).diagnostics());
        }
        // What is wrong whatever the target can do is told before anybody connects.
        Planning unbound = segue.plan(script, options.settings(target.address().display(), Optional.empty()));
        if (unbound.plan().isEmpty()) {
            return problems.refuse(unbound.diagnostics());
        }
        try (UpgradeRuntime runtime = target.open(around, options.shape(script))) {
            Planning planning = segue.planToRun(
                    script,
                    options.settings(target.address().display(), Optional.of(runtime.capabilities())),
                    runtime,
                    runOptions);
            if (planning.plan().isEmpty()) {
                return problems.refuse(planning.diagnostics());
            }
            problems.warn(planning.diagnostics());
            return run(
                    new RunSession(around, console, format, target.address(), runtime),
                    segue,
                    planning.plan().get(),
                    runOptions);
        }
    }

    private int run(RunSession session, Segue segue, Plan plan, RunOptions runOptions) {
        boolean asks = !yes && !dryRun && !Targets.provider(target.address()).isSimulated();
        return asks && !session.isAgreed(plan)
                ? session.declined()
                : session.run(
                        segue,
                        plan,
                        runOptions,
                        events == null ? null : around.directory().resolve(events));
    }

    private @Nullable Path codeDirectory() {
        Path directory = code == null ? null : around.directory().resolve(code);
        if (directory != null && !Files.isDirectory(directory)) {
            throw new UsageError(
                    "there is no folder " + code, "--code names the folder that holds the new .beam files");
        }
        return directory;
    }
}
