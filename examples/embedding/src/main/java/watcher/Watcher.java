package watcher;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.beam.BeamRuntimeProvider;
import dev.segue.eval.Limits;
import dev.segue.run.RunEvent;
import dev.segue.run.RunOptions;
import dev.segue.run.RunResult;
import dev.segue.run.StepResult;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.Secret;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.sim.SimulatedRuntimeProvider;
import dev.segue.source.Diagnostic;
import dev.segue.stdlib.StandardLibrary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Carries out one script after the other on one target, and says of each what became of it. */
final class Watcher {
    private final Segue segue;
    private final String target;
    private final String cookie;

    Watcher(Path folder, String target, String cookie) {
        this.target = target;
        this.cookie = cookie;
        segue = StandardLibrary.segue()
                .instructions(new Diary(folder.resolve("diary.txt")))
                .runtime(new SimulatedRuntimeProvider())
                .runtime(new BeamRuntimeProvider())
                .limits(Limits.DEFAULT.withWallTime(Duration.ofMinutes(15)))
                .build();
    }

    /** Runs a script; what is to be told of it, line by line. */
    List<String> upgrade(Path file) {
        Script script = segue.read(file);
        if (script.hasErrors()) {
            return refused(script.diagnostics());
        }
        try (UpgradeRuntime runtime =
                cookie.isEmpty() ? segue.open(target, script) : segue.open(target, script, new Secret(cookie))) {
            Planning planning = segue.planToRun(script, PlanSettings.UP.on(runtime), runtime, RunOptions.USUAL);
            return planning.plan()
                    .map(plan -> told(segue.run(plan, runtime, RunOptions.USUAL, Watcher::log)))
                    .orElseGet(() -> refused(planning.diagnostics()));
        } catch (RuntimeFailure unreachable) {
            return List.of("not run: " + unreachable.message());
        }
    }

    private static void log(RunEvent event) {
        if (event.kind() == RunEvent.Kind.LOG) {
            System.out.println(event.time() + " " + event.message());
        }
    }

    private static List<String> refused(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(each -> "line " + each.span().line() + ": " + each.message())
                .toList();
    }

    private static List<String> told(RunResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.state() + ", the target is " + result.outcome());
        lines.add("longest freeze " + result.freeze().toMillis() + " ms");
        lines.add("applied " + result.applied().stream().map(StepResult::name).collect(Collectors.joining(", ")));
        result.left().forEach(left -> lines.add("left: " + left));
        if (result.failure() != null) {
            lines.add("because " + result.failure().message());
        }
        return lines;
    }
}
