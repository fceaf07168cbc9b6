package dev.segue.cli.view;

import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Width;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.run.RunResult;
import dev.segue.run.StepFailure;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands under a run that has ended: how it ended, why, what is left, and what to do about it. */
public final class RunReport {
    private final Console console;
    private final Style style;
    private final Plan plan;
    private final RunResult result;

    /** The report on one run. */
    public RunReport(Console console, Plan plan, RunResult result) {
        this.console = console;
        this.style = console.outStyle();
        this.plan = plan;
        this.result = result;
    }

    /** Prints it on standard output. */
    public void print() {
        PrintStream out = console.out();
        if (result.failure() != null) {
            print(explain(result.failure()));
        }
        result.undoFailures().forEach(failure -> print(explain(failure)));
        out.println();
        headline().forEach(out::println);
        measured().forEach(out::println);
        console.terminal().onOutput(left()).forEach(out::println);
        for (String advice : Advice.lines(plan, result)) {
            Width.wrap(advice, columns() - 2).forEach(line -> out.println("  " + line));
        }
        out.flush();
    }

    private void print(List<String> explanation) {
        console.out().println();
        console.terminal().onOutput(explanation).forEach(console.out()::println);
    }

    private List<String> headline() {
        String text = Advice.headline(plan, result, console.signs().arrow());
        String time = " (" + Amounts.time(result.elapsed()) + ")";
        List<String> lines = new ArrayList<>();
        for (String line : Width.wrap(text + time, columns() - 2)) {
            lines.add((lines.isEmpty() ? sign() : " ") + " " + style.bold(line));
        }
        return lines;
    }

    private String sign() {
        return switch (result.state()) {
            case COMPLETED -> style.green(console.signs().done());
            case REFUSED, ROLLED_BACK, RESTARTED -> style.yellow(console.signs().undone());
            case HALTED, PARTIAL, INTERRUPTED -> style.red(console.signs().failed());
        };
    }

    private int columns() {
        return Math.min(console.terminal().columns(), 100);
    }

    private List<String> measured() {
        List<String> measured = new ArrayList<>();
        if (!result.freeze().isZero()) {
            String budget = plan.freezeLimit() == null
                    ? ""
                    : ", of at most " + plan.freezeLimit().literal();
            // The budget does not bind the undo, so both are shown where they differ.
            String whole = result.forwardFreeze().equals(result.freeze())
                    ? ""
                    : "; " + Amounts.time(result.freeze()) + " with what followed the failure";
            String forward = Amounts.time(result.forwardFreeze());
            measured.add("  longest freeze of a process    " + forward + budget + whole);
        }
        if (!result.listenersClosed().isZero()) {
            Duration closed = result.listenersClosed();
            measured.add("  listeners closed to newcomers  " + Amounts.time(closed));
        }
        return measured;
    }

    private List<String> left() {
        List<String> lines = new ArrayList<>();
        if (!result.left().isEmpty()) {
            lines.add(style.red("  Left behind, not as it should be:"));
            result.left().forEach(left -> lines.add("    " + console.signs().changes() + " " + Printable.line(left)));
        }
        return lines;
    }

    /** The step as the list above shows it. */
    private String title(StepFailure failure) {
        return step(failure).map(StepTitle::of).orElse(failure.name());
    }

    private Optional<PlannedStep> step(StepFailure failure) {
        return plan.steps().stream()
                .filter(step -> Integer.valueOf(step.index()).equals(failure.step()))
                .findFirst();
    }

    /** Whether what failed stands in another file than the step, as the body of a standard instruction does. */
    private static boolean isElsewhere(PlannedStep step, StepFailure failure) {
        return failure.span() != null
                && !failure.span().source().name().equals(step.span().source().name());
    }

    private List<String> explain(StepFailure failure) {
        List<String> lines = new ArrayList<>(new FailureText(console).lines(failure, title(failure)));
        step(failure)
                .filter(step -> isElsewhere(step, failure))
                .ifPresent(step -> lines.add("  " + style.dim("called by the step at " + step.span())));
        return lines;
    }
}
