package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Signs;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Width;
import dev.segue.plan.Because;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A plan as a list that people read: the order, and why each step stands where it does. */
public final class PlanText {
    private static final int REASON_INDENT = 8;

    private final Console console;
    private final Style style;
    private final Signs signs;
    private final Plan plan;

    /** Shows this plan on that console. */
    public PlanText(Console console, Plan plan) {
        this.console = console;
        this.style = console.outStyle();
        this.signs = console.signs();
        this.plan = plan;
    }

    /** Prints it on standard output. */
    public void print() {
        lines().forEach(console.out()::println);
        console.out().flush();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(new Heading(console, plan).lines(null));
        lines.add("");
        String section = null;
        for (PlannedStep step : plan.steps()) {
            if (StepTitle.isPointOfNoReturn(step)) {
                lines.add(pointOfNoReturn());
                section = null;
            } else if (StepTitle.isShown(step)) {
                if (step.section() != null && !Objects.equals(section, step.section())) {
                    lines.add("      " + style.cyan(Printable.line(step.section())));
                }
                section = step.section();
                addStep(lines, step);
            }
        }
        addAlways(lines);
        lines.add("");
        lines.add(style.dim("  " + signs.looks() + " only looks   " + signs.changes() + " changes the target"));
        return lines;
    }

    private String pointOfNoReturn() {
        return style.yellow(rule(signs, "point of no return", console.terminal().columns()));
    }

    /** A line across with a text in it. */
    static String rule(Signs signs, String text, int columns) {
        int rest = Math.min(columns, 100) - Width.of(text) - 8;
        return "  " + signs.rule().repeat(3) + " " + text + " " + signs.rule().repeat(Math.max(3, rest));
    }

    private void addStep(List<String> lines, PlannedStep step) {
        String mark = step.readOnly() ? style.dim(signs.looks()) : style.bold(signs.changes());
        String index = "%4d ".formatted(step.index());
        String title = StepTitle.of(step);
        String check = step.kind() == PlannedStep.Kind.CHECK && step.label() != null ? "check: " : "";
        List<String> reasons = reasons(step);
        String shown = check + title;
        String joined = String.join(" " + signs.dot() + " ", reasons);
        int room = console.terminal().columns() - REASON_INDENT - Width.of(shown) - 3;
        if (reasons.size() == 1 && Width.of(joined) <= room) {
            lines.add(style.dim(index) + " " + mark + " " + shown + "   " + style.dim(joined));
            return;
        }
        lines.add(style.dim(index) + " " + mark + " " + shown);
        reasons.forEach(reason -> lines.add(" ".repeat(REASON_INDENT + 2) + style.dim(reason)));
    }

    private List<String> reasons(PlannedStep step) {
        List<String> reasons = new ArrayList<>();
        if (step.origin() == PlannedStep.Origin.DEPENDENCY) {
            reasons.add("added: another step depends on it (" + place(step) + ")");
        }
        for (Because because : step.because()) {
            // That it changes the target is what its mark says already.
            if (because.edge() != Because.Edge.MARKER) {
                reasons.add(Printable.line(because.explanation()));
            }
        }
        return reasons;
    }

    private static String place(PlannedStep step) {
        return step.span().source().name() + ":" + step.span().line();
    }

    private void addAlways(List<String> lines) {
        plan.always()
                .forEach(block -> lines.add("     "
                        + style.dim("always, whatever happened ("
                                + block.span().source().name() + ":"
                                + block.span().line() + ")")));
    }
}
