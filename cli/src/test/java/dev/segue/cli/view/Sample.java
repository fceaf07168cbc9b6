package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Signs;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Terminal;
import dev.segue.plan.Because;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.plan.Upgrade;
import dev.segue.resolve.Direction;
import dev.segue.resolve.Program;
import dev.segue.resolve.Touch;
import dev.segue.run.Outcome;
import dev.segue.run.RunEvent;
import dev.segue.run.RunResult;
import dev.segue.run.RunState;
import dev.segue.run.StepFailure;
import dev.segue.runtime.TargetLog;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.syntax.Header;
import dev.segue.syntax.UpgradeFile;
import dev.segue.value.DurationValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small plan and the events of its run, to look at. */
final class Sample {
    static final SourceText SOURCE = SourceText.of(
            "chat.upgrade", "upgrade chat\ncheck_queues(app)\nsuspend_channels(app, timeout: 5s)\nload_modules(app)\n");

    private Sample() {}

    static Plan plan() {
        Program program = new Program(
                new UpgradeFile(SOURCE, null, List.of()),
                Header.Policy.ROLLBACK,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                false,
                0,
                Map.of());
        List<PlannedStep> steps = List.of(
                step(0, PlannedStep.Kind.MARKER, "start", Map.of(), 1, List.of()),
                step(1, PlannedStep.Kind.CHECK, "check_queues", Map.of("app", "app"), 2, List.of()),
                step(2, PlannedStep.Kind.MARKER, "point_of_no_return", Map.of(), 1, List.of()),
                step(
                        3,
                        PlannedStep.Kind.STEP,
                        "suspend_channels",
                        arguments("app", "app", "timeout", "5s"),
                        3,
                        List.of()),
                step(4, PlannedStep.Kind.STEP, "load_modules", Map.of("app", "app"), 4, List.of(afterSuspend())),
                step(5, PlannedStep.Kind.MARKER, "end", Map.of(), 1, List.of()));
        return new Plan(
                new Upgrade("chat", "0.1.0", "0.2.0", Direction.UP),
                Header.Policy.ROLLBACK,
                null,
                new DurationValue(2_000_000),
                steps,
                List.of(),
                null,
                Map.of(),
                program);
    }

    private static Because afterSuspend() {
        return new Because(Because.Edge.AFTER, 3, "suspend_channels", Because.Origin.DEFAULT, false, false, span(4));
    }

    private static PlannedStep step(
            int index,
            PlannedStep.Kind kind,
            String name,
            Map<String, String> arguments,
            int line,
            List<Because> because) {
        boolean changes = kind == PlannedStep.Kind.STEP;
        return new PlannedStep(
                index,
                kind,
                name,
                arguments,
                !changes,
                name.equals("load_modules") ? Set.of(Touch.CODE) : Set.of(),
                null,
                null,
                PlannedStep.Origin.WRITTEN,
                because,
                null,
                null,
                span(line));
    }

    static Span span(int line) {
        int start = SOURCE.lineStart(line);
        return SOURCE.span(start, start + SOURCE.lineText(line).length());
    }

    private static Map<String, String> arguments(String... pairs) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            arguments.put(pairs[i], pairs[i + 1]);
        }
        return arguments;
    }

    static RunEvent event(RunEvent.Kind kind, @Nullable Integer step) {
        return event(kind, step, null, null, Map.of());
    }

    static RunEvent ended(RunEvent.Kind kind, int step, int millis) {
        return event(kind, step, null, Duration.ofMillis(millis), Map.of());
    }

    static RunEvent failed(int step, String message) {
        return event(
                RunEvent.Kind.STEP_FINISHED,
                step,
                message,
                Duration.ofMillis(7),
                Map.of("kind", new StringValue("assume")));
    }

    static RunEvent log(int step, TargetLog.Level level, String message) {
        return new RunEvent(Instant.EPOCH, "r1", RunEvent.Kind.LOG, step, level, message, null, Map.of(), null);
    }

    static RunEvent progress(int step, long done, long total) {
        return event(
                RunEvent.Kind.PROGRESS,
                step,
                null,
                null,
                Map.of("done", IntegerValue.of(done), "total", IntegerValue.of(total)));
    }

    static RunEvent counted(RunEvent.Kind kind, int step, long count, long failed) {
        Map<String, Value> details = new LinkedHashMap<>();
        details.put("count", IntegerValue.of(count));
        details.put("kind", new StringValue("channel"));
        details.put("failed", IntegerValue.of(failed));
        return event(kind, step, null, null, details);
    }

    static RunEvent finished(RunResult result) {
        return new RunEvent(
                Instant.EPOCH, "r1", RunEvent.Kind.RUN_FINISHED, null, null, null, result.elapsed(), Map.of(), result);
    }

    static RunResult result(RunState state, Outcome outcome, @Nullable StepFailure failure, List<String> left) {
        return new RunResult(
                "r1",
                state,
                outcome,
                Duration.ofMillis(412),
                Duration.ofMillis(412),
                Duration.ZERO,
                Duration.ofMillis(1900),
                left,
                failure,
                List.of(),
                false,
                List.of());
    }

    static StepFailure failure(int step, String name, String message, int line) {
        return new StepFailure(
                step, name, "assume", message, span(line), List.of(), Map.of("pattern", "^sockets", "value", "499"));
    }

    private static RunEvent event(
            RunEvent.Kind kind,
            @Nullable Integer step,
            @Nullable String message,
            @Nullable Duration elapsed,
            Map<String, Value> details) {
        return new RunEvent(Instant.EPOCH, "r1", kind, step, null, message, elapsed, details, null);
    }

    static Console console(ByteArrayOutputStream out, Terminal terminal, boolean coloured) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, terminal, Style.of(coloured), Style.of(coloured), Signs.UNICODE);
    }
}
