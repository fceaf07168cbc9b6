package dev.segue.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.PlanSettings;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.UsageError;
import dev.segue.describe.Description;
import dev.segue.eval.Limits;
import dev.segue.plan.Plan;
import dev.segue.run.Cancellation;
import dev.segue.run.Outcome;
import dev.segue.run.RunEvent;
import dev.segue.run.RunListener;
import dev.segue.run.RunOptions;
import dev.segue.run.RunResult;
import dev.segue.run.RunState;
import dev.segue.run.StepResult;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.sim.SimulatedRuntimeProvider;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A host's own instructions and functions, what it learns of a run, and how it ends one. */
class EmbeddingTest {
    private static final String CHAT = "upgrade chat from \"0.1.0\" to \"0.2.0\"\n";

    private final Pager pager = new Pager();
    private final Segue segue = StandardLibrary.segue()
            .functions(pager)
            .instructions(pager)
            .runtime(new SimulatedRuntimeProvider())
            .build();

    private Script script(String text) {
        Script script = segue.parse(SourceText.of("a.upgrade", CHAT + text));
        assertEquals(List.of(), script.diagnostics());
        return script;
    }

    private RunResult run(String text, RunListener listener, Cancellation cancellation) {
        Script script = script(text);
        try (UpgradeRuntime runtime = segue.open("sim:", script)) {
            Plan plan = segue.plan(script, PlanSettings.UP.on(runtime)).plan().orElseThrow();
            return segue.run(plan, runtime, RunOptions.USUAL, listener, cancellation);
        }
    }

    private RunResult run(String text) {
        return run(text, RunListener.NONE, new Cancellation());
    }

    private static List<String> states(RunResult result) {
        return result.steps().stream()
                .map(step -> step.name() + " " + step.state())
                .toList();
    }

    @Test
    void instructionsOfJavaArePlannedAndRunLikeOthers() {
        RunResult result = run("load_modules(app)\ncheck_version_of(app)\nsilence_pager(team_of(app), time: 90s)\n");
        assertEquals(RunState.COMPLETED, result.state());
        assertEquals(List.of("0.1.0", "silence team-chat PT1M30S"), pager.calls());
        assertEquals(List.of("check_version_of DONE", "silence_pager DONE", "load_modules DONE"), states(result));
        assertEquals(2, result.applied().size());
        assertTrue(result.isCompleted());
    }

    @Test
    void anUndoOfJavaGetsWhatTheInstructionGave() {
        RunResult result = run("silence_pager(\"web\")\nload_modules(app)\nstep \"fails\" { fail \"no\" }\n");
        assertEquals(RunState.ROLLED_BACK, result.state());
        assertEquals(List.of("silence web PT5M", "wake web 42"), pager.calls());
        assertEquals(
                List.of("silence_pager UNDONE", "load_modules UNDONE"),
                states(result).subList(0, 2));
        assertEquals(List.of(), result.applied());
    }

    @Test
    void anExceptionOfJavaFailsItsStepAndNothingMore() {
        RunResult result = run("silence_pager(\"web\")\npage()\nload_modules(app)\n");
        StepResult failed = result.steps().get(1);
        assertEquals(
                "the Java method page of dev.segue.embed.Pager failed: java.io.IOException: the pager is gone",
                Objects.requireNonNull(failed.failure()).message());
        assertEquals(List.of("silence_pager UNDONE", "page UNDO_FAILED", "load_modules NOT_RUN"), states(result));
        assertEquals(List.of("what the step page changed: it has no undo"), result.left());
        assertEquals(List.of("silence web PT5M", "wake web 42"), pager.calls());
    }

    @Test
    void whatAnInstructionDoesIsJudgedWhenPlanning() {
        Script script = segue.parse(SourceText.of("a.upgrade", CHAT + "silence_pager(5)\n"));
        assertEquals(
                List.of("the parameter team takes a value of the type string, this is of the type integer"),
                script.diagnostics().stream().map(Diagnostic::message).toList());
        List<Diagnostic> found = segue.check(script("page()\n")).diagnostics();
        assertTrue(found.stream().anyMatch(each -> each.message().contains("page")), found.toString());
    }

    @Test
    void anInstructionOfJavaIsDescribed() {
        Description described = segue.describe(script("")).stream()
                .filter(each -> each.name().equals("silence_pager") && each.kind() == Description.Kind.INSTRUCTION)
                .findFirst()
                .orElseThrow();
        assertEquals("silence_pager(team: string, time: duration = 5m)", described.signature());
        assertEquals("Silences the pager of a team.", described.summary());
        assertEquals(List.of("after point_of_no_return", "before code_change"), described.placements());
        assertEquals("by an undo block of its own", described.undo());
        assertEquals("Pager", described.area());
        assertEquals("silence_pager(\"web\", time: 10m)", described.example());
    }

    @Test
    void enginesOfDifferentLibrariesStandSideBySide() {
        Segue plain = StandardLibrary.segue()
                .libraries(Map.of("own.upgrade", "fn one() = 1"))
                .build();
        SourceText text = SourceText.of("a.upgrade", "use \"own.upgrade\"\nsilence_pager(\"web\")\nlet x = one()\n");
        assertTrue(plain.parse(text).diagnostics().getFirst().message().contains("silence_pager"));
        assertTrue(segue.parse(text).diagnostics().getFirst().message().contains("own.upgrade"));
        assertThrows(UsageError.class, () -> plain.open("sim:", script("")));
    }

    @Test
    void aCancelAfterThePointTakesEverythingBack() {
        Cancellation cancellation = new Cancellation();
        RunListener listener = event -> {
            if (event.kind() == RunEvent.Kind.STEP_STARTED && pager.calls().size() == 1) {
                Thread.ofVirtual().start(cancellation::cancel);
            }
        };
        RunResult result = run(
                "silence_pager(\"web\")\nstep \"waits\" { await pager_is_gone() within 1h else \"never\" }\n"
                        + "fn pager_is_gone() = false\n",
                listener,
                cancellation);
        assertEquals(RunState.ROLLED_BACK, result.state());
        assertEquals(List.of("silence web PT5M", "wake web 42"), pager.calls());
        assertThrows(IllegalStateException.class, () -> run("", RunListener.NONE, cancellation));
    }

    @Test
    void aCancelBeforeTheRunLeavesTheTargetUntouched() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        RunResult result = run("silence_pager(\"web\")\n", RunListener.NONE, cancellation);
        assertEquals(RunState.REFUSED, result.state());
        assertEquals(Outcome.UNTOUCHED, result.outcome());
        assertEquals(List.of("silence_pager NOT_RUN"), states(result));
    }

    @Test
    void oneEngineServesManyThreadsAtOnce() throws Exception {
        Callable<RunState> upgrade =
                () -> run("silence_pager(\"web\")\nload_modules(app)\n").state();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<RunState> state : threads.invokeAll(Collections.nCopies(8, upgrade))) {
                assertEquals(RunState.COMPLETED, state.get());
            }
        }
        assertEquals(Collections.nCopies(8, "silence web PT5M"), pager.calls());
    }

    /** An hour passes whenever somebody looks at it. */
    private static final class Racing implements TargetClock {
        private final AtomicLong hours = new AtomicLong();

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long nanoTime() {
            return Duration.ofHours(hours.incrementAndGet()).toNanos();
        }

        @Override
        public void sleep(Duration duration) {
            throw new UnsupportedOperationException("nobody waits by this clock");
        }
    }

    @Test
    void theLimitOfTimeCountsOnTheHostsClock() {
        Segue hasty = StandardLibrary.segue()
                .limits(Limits.DEFAULT.withWallTime(Duration.ofMinutes(1)))
                .clock(new Racing())
                .build();
        Script script = script("load_modules(app)\n");
        try (UpgradeRuntime runtime = segue.open("sim:", script)) {
            Plan plan = segue.plan(script, PlanSettings.UP).plan().orElseThrow();
            RunResult result = hasty.run(plan, runtime, RunOptions.USUAL, RunListener.NONE);
            assertEquals(RunState.REFUSED, result.state());
            assertEquals(
                    "the run has taken longer than the host allows",
                    Objects.requireNonNull(result.failure()).message());
        }
    }
}
