package dev.segue.polyglot;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.eval.Limits;
import dev.segue.plan.Plan;
import dev.segue.resolve.Direction;
import dev.segue.run.Cancellation;
import dev.segue.run.RunEvent;
import dev.segue.run.RunOptions;
import dev.segue.run.RunResult;
import dev.segue.run.StepFailure;
import dev.segue.sim.SimulatedRuntime;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.stdlib.StandardLibrary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A script with foreign files, taken to its end on the simulator. */
final class Trial {
    /** Engines are slow to make, and all tests may share them. */
    static final GraalLanguages LANGUAGES = new GraalLanguages();

    private final String script;
    private final Map<String, String> files = new HashMap<>();
    private final List<RunEvent> events = Collections.synchronizedList(new ArrayList<>());
    private Limits limits = Limits.DEFAULT;
    private Cancellation cancellation = new Cancellation();
    private Runnable onLog = () -> {};

    Trial(String script) {
        this.script = script;
    }

    /** A script that calls the one function of a file of JavaScript, and that file. */
    static Trial of(String call, String text) {
        return new Trial("foreign check instruction warm() from \"warm.js\"\n" + call).file("warm.js", text);
    }

    Trial file(String name, String text) {
        files.put(name, text);
        return this;
    }

    Trial limits(Limits others) {
        limits = others;
        return this;
    }

    Trial foreignTime(Duration time) {
        return limits(limits.withForeignTime(time));
    }

    Trial cancelledBy(Cancellation other) {
        cancellation = other;
        return this;
    }

    /** Does something whenever a line is logged. */
    Trial onLog(Runnable action) {
        onLog = action;
        return this;
    }

    private void happened(RunEvent event) {
        events.add(event);
        if (event.kind() == RunEvent.Kind.LOG) {
            onLog.run();
        }
    }

    private Segue segue() {
        return StandardLibrary.segue()
                .libraries(files)
                .languages(LANGUAGES)
                .limits(limits)
                .build();
    }

    /** What checking it finds. */
    List<Diagnostic> diagnostics() {
        Segue segue = segue();
        return segue.check(segue.parse(SourceText.of("trial.upgrade", script))).diagnostics();
    }

    RunResult run() {
        Segue segue = segue();
        Script parsed = segue.parse(SourceText.of("trial.upgrade", script));
        Planning planning =
                segue.plan(parsed, new PlanSettings(Direction.UP, Map.of(), "sim:", Optional.empty(), false));
        Plan plan = planning.plan()
                .orElseThrow(() -> new AssertionError(planning.diagnostics().toString()));
        try (SimulatedRuntime runtime = (SimulatedRuntime) new dev.segue.sim.SimulatedRuntimeProvider()
                .open(new dev.segue.runtime.RuntimeRequest(
                        "", Map.of(), Optional.empty(), parsed.shape(), java.nio.file.Path.of("")))) {
            return segue.run(plan, runtime, RunOptions.USUAL, this::happened, cancellation);
        }
    }

    /** What it logged, in order. */
    List<String> logged() {
        return events.stream()
                .filter(event -> event.kind() == RunEvent.Kind.LOG)
                .map(event -> String.valueOf(event.message()))
                .toList();
    }

    /** How it fails. */
    StepFailure failure() {
        RunResult result = run();
        return Objects.requireNonNull(result.failure(), () -> "it should fail: " + result);
    }

    /** {@code kind file:line:column message}. */
    static String told(StepFailure failure) {
        Span span = Objects.requireNonNull(failure.span(), failure::message);
        return "%s %s %s".formatted(failure.kind(), span, failure.message());
    }
}
