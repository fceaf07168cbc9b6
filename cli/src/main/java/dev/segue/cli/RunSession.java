package dev.segue.cli;

import dev.segue.RuntimeAddress;
import dev.segue.Segue;
import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.EventPump;
import dev.segue.cli.view.JsonRun;
import dev.segue.cli.view.LiveRun;
import dev.segue.cli.view.PlainRun;
import dev.segue.cli.view.RunReport;
import dev.segue.cli.view.RunView;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.run.RunOptions;
import dev.segue.run.RunResult;
import dev.segue.run.RunState;
import dev.segue.runtime.Guards;
import dev.segue.runtime.UpgradeRuntime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One run with a person or a pipe in front of it. */
final class RunSession {
    private final Surroundings around;
    private final Console console;
    private final OutputFormat format;
    private final RuntimeAddress address;
    private final UpgradeRuntime runtime;

    RunSession(
            Surroundings around, Console console, OutputFormat format, RuntimeAddress address, UpgradeRuntime runtime) {
        this.around = around;
        this.console = console;
        this.format = format;
        this.address = address;
        this.runtime = runtime;
    }

    /** Asks whoever sits at the terminal; where nobody does, calling the program was the agreement. */
    boolean isAgreed(Plan plan) {
        if (!console.terminal().input()
                || !(console.terminal().output() || console.terminal().error())) {
            return true;
        }
        long changing = plan.steps().stream().filter(RunSession::changes).count();
        console.say("This changes " + shownTarget() + ".");
        String steps = Amounts.count(changing, "step changes it", "steps change it");
        console.err().print(steps + "; on failure: " + plan.policy().word() + ". Go on? [y/N] ");
        console.err().flush();
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
            String answer = lines.readLine();
            return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException gone) {
            return false;
        }
    }

    /** Nothing is done. */
    int declined() {
        console.say("segue: nothing was done");
        return RunState.REFUSED.exitCode();
    }

    /** Runs and shows it; the exit code. */
    int run(Segue segue, Plan plan, RunOptions options, @Nullable Path events) {
        List<RunView> views = new ArrayList<>(List.of(view(plan)));
        RunResult result;
        EventsFile file = events == null ? null : EventsFile.open(events);
        try (file) {
            if (file != null) {
                views.add(new JsonRun(file.lines()));
            }
            EventPump pump = new EventPump(views);
            Cancellation cancellation = new Cancellation(
                    console, pump, format, runtime.capability(Guards.class).isPresent());
            try (pump;
                    Signals.Registration registered = around.signals().onInterrupt(cancellation)) {
                result = segue.run(plan, runtime, options, pump);
            }
        }
        // A cancel that came too late to reach the run is no reason not to show its end.
        Thread.interrupted();
        if (format == OutputFormat.TEXT) {
            new RunReport(console, plan, result).print();
        }
        if (file != null) {
            file.trouble().ifPresent(console::say);
        }
        return result.state().exitCode();
    }

    private static boolean changes(PlannedStep step) {
        return !step.readOnly() && step.kind() != PlannedStep.Kind.MARKER;
    }

    private RunView view(Plan plan) {
        if (format == OutputFormat.JSON) {
            return new JsonRun(console.out());
        }
        return console.isLive()
                ? new LiveRun(console, plan, shownTarget())
                : new PlainRun(console, plan, shownTarget());
    }

    private String shownTarget() {
        String version = runtime.target().version();
        return address.display() + (version.isEmpty() ? "" : " (" + version + ")");
    }
}
