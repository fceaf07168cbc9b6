package dev.segue.fuzz;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.UsageError;
import dev.segue.eval.Limits;
import dev.segue.plan.Plan;
import dev.segue.run.RunOptions;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.sim.SimulatedRuntimeProvider;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticRenderer;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Takes any bytes the whole way: decoded, cut into words, parsed, resolved, checked, planned and, where all that went
 * well, run on the simulator. Whatever they are, the answer is diagnostics or the end of a run, never an exception.
 */
public final class ScriptFuzz {
    private static final Segue SEGUE =
            StandardLibrary.segue().limits(new Limits(20_000, 200, 10_000)).build();

    private static final DiagnosticRenderer SHOWN = new DiagnosticRenderer(false, 80);

    private ScriptFuzz() {}

    /** What Jazzer calls with each input. */
    public static void fuzzerTestOneInput(byte[] data) {
        Diagnostics decoding = new Diagnostics();
        SourceText text = SourceText.decode("fuzz.upgrade", data, decoding);
        Script script = SEGUE.parse(text);
        SEGUE.check(script).diagnostics().forEach(ScriptFuzz::mustBeShown);
        if (!decoding.hasErrors() && !script.hasErrors() && !script.isLibrary()) {
            planned(script).ifPresent(plan -> run(script, plan));
        }
    }

    private static void mustBeShown(Diagnostic diagnostic) {
        if (SHOWN.lines(diagnostic).isEmpty()) {
            throw new IllegalStateException("nothing is shown of " + diagnostic);
        }
    }

    /** A parameter without a value is wrong usage, which is an answer too. */
    private static Optional<Plan> planned(Script script) {
        try {
            Planning planning = SEGUE.plan(script, PlanSettings.UP);
            return planning.plan();
        } catch (UsageError missing) {
            return Optional.empty();
        }
    }

    private static void run(Script script, Plan plan) {
        RuntimeRequest request = new RuntimeRequest("", Map.of(), Optional.empty(), script.shape(), Path.of(""));
        try (UpgradeRuntime runtime = new SimulatedRuntimeProvider().open(request)) {
            SEGUE.run(plan, runtime, RunOptions.USUAL, event -> {});
        }
    }
}
