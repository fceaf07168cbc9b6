package dev.segue.cli.view;

import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Printable;
import dev.segue.plan.PlannedStep;
import dev.segue.run.RunEvent;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of the step that runs now. */
final class RunningStep {
    private final PlannedStep step;
    private final @Nullable String undone;
    private final long startedAt = System.nanoTime();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Long> counted = new LinkedHashMap<>();
    private String progress = "";

    /**
     * A step that begins now.
     *
     * @param undone what is being taken back, or null going forward
     */
    RunningStep(PlannedStep step, @Nullable String undone) {
        this.step = step;
        this.undone = undone;
    }

    PlannedStep step() {
        return step;
    }

    /** Whether it is being taken back. */
    boolean undone() {
        return undone != null;
    }

    /** What it is called in lists. */
    String title() {
        return undone == null || undone.isEmpty() ? StepTitle.of(step) : Printable.line(undone);
    }

    /** How long it has been running, by this machine's clock. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** The lines that belong under it, in order. */
    List<String> lines() {
        return lines;
    }

    /** While something goes on how far it is, else what was done. */
    String note() {
        return progress.isEmpty() ? done() : progress;
    }

    /** What was done in all. */
    String done() {
        return counted.entrySet().stream()
                .map(each -> Amounts.count(each.getValue()) + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    /** Takes up the counts of an event. */
    void count(RunEvent event) {
        if (event.kind() == RunEvent.Kind.PROGRESS) {
            progress = Amounts.count(number(event, "done")) + " of " + Amounts.count(number(event, "total"));
        } else {
            progress = "";
            counted.merge(event.kind().word(), number(event, "count"), Long::sum);
        }
    }

    /** A count among an event's details; 0 if it has none. */
    static long number(RunEvent event, String name) {
        Value value = event.details().get(name);
        String digits = value == null ? "" : value.display();
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
    }
}
