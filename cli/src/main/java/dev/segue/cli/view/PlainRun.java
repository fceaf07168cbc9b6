package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.plan.Plan;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run on a pipe or in a file: a line for each step once it has ended, with its log lines below. A step that takes long
 * is announced, and its lines come as they are written.
 */
public final class PlainRun extends RunText {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PrintStream out;
    private @Nullable RunningStep announced;

    /** Shows a run of this plan on that target. */
    public PlainRun(Console console, Plan plan, String target) {
        super(console, plan, target);
        this.out = console.out();
    }

    @Override
    void print(List<String> finished) {
        finished.forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    @Override
    void moved() {}

    @Override
    void underRunning(RunningStep step, List<String> added) {
        if (announced == step) {
            print(added);
        }
    }

    @Override
    void ended(RunningStep step, String line) {
        print(List.of(line));
        if (announced != step) {
            print(step.lines());
        }
    }

    @Override
    public void tick() {
        RunningStep step = running();
        if (step != null && announced != step && step.elapsed().compareTo(PATIENCE) > 0) {
            announced = step;
            print(List.of("  … %3d %s".formatted(step.step().index(), step.title())));
            print(step.lines());
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
