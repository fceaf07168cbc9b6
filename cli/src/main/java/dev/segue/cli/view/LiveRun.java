package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A run on a terminal: the plan as a list that ticks off. What has ended scrolls away as on paper; what runs and what
 * waits is redrawn in place below it.
 */
public final class LiveRun extends RunText {
    private static final String HIDE_CURSOR = "\u001B[?25l";
    private static final String SHOW_CURSOR = "\u001B[?25h";

    private static final int MOST_LOG_LINES = 6;

    private final PrintStream out;
    private final Console console;
    private int drawn;
    private int frame;
    private boolean hidden;

    /** Shows a run of this plan on that target. */
    public LiveRun(Console console, Plan plan, String target) {
        super(console, plan, target);
        this.console = console;
        this.out = console.out();
    }

    @Override
    void print(List<String> finished) {
        redraw(finished);
    }

    @Override
    void moved() {
        redraw(List.of());
    }

    @Override
    void underRunning(RunningStep step, List<String> added) {
        redraw(List.of());
    }

    @Override
    void ended(RunningStep step, String line) {
        List<String> finished = new ArrayList<>(List.of(line));
        finished.addAll(step.lines());
        redraw(finished);
    }

    @Override
    public void tick() {
        if (running() != null) {
            frame++;
            redraw(List.of());
        }
    }

    @Override
    public void close() {
        StringBuilder last = erased();
        drawn = 0;
        out.print(hidden ? last + SHOW_CURSOR : last.toString());
        out.flush();
        hidden = false;
    }

    // One write for the whole picture, so that nothing flickers.
    private void redraw(List<String> finished) {
        StringBuilder picture = new StringBuilder(hidden ? "" : HIDE_CURSOR).append(erased());
        hidden = true;
        finished.forEach(line -> picture.append(line).append('\n'));
        List<String> region = region();
        region.forEach(line -> picture.append(line).append('\n'));
        drawn = region.size();
        out.print(picture);
        out.flush();
    }

    private StringBuilder erased() {
        StringBuilder codes = new StringBuilder("\r");
        if (drawn > 0) {
            codes.append("\u001B[").append(drawn).append('A');
        }
        return codes.append("\u001B[J");
    }

    private List<String> region() {
        List<String> region = new ArrayList<>();
        int room = console.terminal().rows() - 2;
        RunningStep step = running();
        if (step != null) {
            region.add(lines.running(step, frame));
            List<String> log = step.lines();
            int most = Math.min(MOST_LOG_LINES, Math.max(0, room - 2));
            region.addAll(log.subList(Math.max(0, log.size() - most), log.size()));
        }
        for (PlannedStep waiting : steps.waiting()) {
            if (region.size() >= room) {
                break;
            }
            region.add(
                    StepTitle.isPointOfNoReturn(waiting)
                            ? console.outStyle().dim(lines.pointOfNoReturn())
                            : lines.pending(waiting));
        }
        return region;
    }
}
