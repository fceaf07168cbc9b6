package dev.segue.cli.view;

import dev.segue.PlannedRelease;
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
    private final List<PlannedRelease> releases;
    private final boolean detailed;

    /**
     * Shows this plan on that console.
     *
     * @param releases what the releases that it installs will do
     * @param detailed whether to show every reason with its place, and instructions in full length
     */
    public PlanText(Console console, Plan plan, List<PlannedRelease> releases, boolean detailed) {
        this.console = console;
        this.releases = releases;
        this.detailed = detailed;
        this.style = console.outStyle();
        this.signs = console.signs();
        this.plan = plan;
    }

    /** Prints it on standard output. */
    public void print() {
        lines().forEach(console.out()::println);
        console.out().flush();
    }

    /** The same as lines. */
    List<String> lines() {
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
                releases.stream()
                        .filter(release -> release.step() == step.index())
                        .forEach(release -> addRelease(lines, release));
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
        reasons.forEach(reason -> lines.addAll(indented(reason)));
    }

    /** On a screen what is too wide goes on in a line further in; a pipe gets it whole. */
    private List<String> indented(String reason) {
        String indent = " ".repeat(REASON_INDENT + 2);
        int room = console.terminal().columns() - indent.length() - 3;
        if (!console.terminal().output() || Width.of(reason) <= room + 2) {
            return List.of(indent + style.dim(reason));
        }
        List<String> lines = new ArrayList<>();
        for (String line : Width.wrap(reason, room)) {
            lines.add(indent + (lines.isEmpty() ? "" : "  ") + style.dim(line));
        }
        return lines;
    }

    private void addRelease(List<String> lines, PlannedRelease release) {
        String indent = " ".repeat(REASON_INDENT + 2);
        release.problem().ifPresent(problem -> lines.add(indent + style.yellow(Printable.line(problem))));
        release.instructions().ifPresent(own -> {
            lines.add(indent + "from " + own.from() + " to " + own.to() + " by the release's own instructions:");
            own.instructions().forEach(instruction -> lines.add(indent + "  " + style.dim(fitted(instruction))));
            if (!own.back()) {
                lines.add(indent
                        + style.yellow("nothing leads back to " + own.from() + ": a rollback cannot undo this step"));
            }
        });
    }

    private String fitted(String instruction) {
        String line = Printable.line(instruction);
        return detailed ? line : Width.fit(line, Math.max(20, console.terminal().columns() - REASON_INDENT - 4));
    }

    private List<String> reasons(PlannedStep step) {
        List<String> reasons = new ArrayList<>();
        if (step.origin() == PlannedStep.Origin.DEPENDENCY) {
            reasons.add("added: another step depends on it (" + place(step) + ")");
        }
        List<String> after = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (Because because : step.because()) {
            if (detailed || !isPlainDefault(because)) {
                reasons.add(Printable.line(explanation(because)));
            } else if (!because.anchor().equals(Plan.POINT_OF_NO_RETURN) || step.readOnly()) {
                (because.edge() == Because.Edge.AFTER ? after : before).add(because.anchor());
            }
        }
        List<String> defaults = new ArrayList<>(prefixed("after ", after));
        defaults.addAll(prefixed("before ", before));
        if (!defaults.isEmpty()) {
            reasons.addAll(wrapped("by default ", defaults));
        }
        return reasons.stream().filter(reason -> !reason.isEmpty()).toList();
    }

    // That a step changes the target is what its mark says; where the standard library says why is of no use to most.
    private String explanation(Because because) {
        if (because.edge() == Because.Edge.MARKER && !detailed) {
            return "";
        }
        String whole = because.explanation();
        boolean ownScript = because.span().source() == plan.program().file().source();
        return detailed || ownScript ? whole : whole.replace(" (" + because.place() + ")", "");
    }

    private static List<String> prefixed(String relation, List<String> anchors) {
        return anchors.isEmpty() ? List.of() : List.of(relation + String.join(", ", anchors));
    }

    private static boolean isPlainDefault(Because because) {
        boolean placement = because.edge() == Because.Edge.BEFORE || because.edge() == Because.Edge.AFTER;
        return placement && because.origin() == Because.Origin.DEFAULT && !because.dropped() && !because.turned();
    }

    private List<String> wrapped(String first, List<String> parts) {
        int room = console.terminal().columns() - REASON_INDENT - 4;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        for (String part : parts) {
            String joint = line.length() == first.length() ? "" : ", ";
            if (!joint.isEmpty() && Width.of(line + joint + part) > room) {
                lines.add(line.append(',').toString());
                line = new StringBuilder(" ".repeat(first.length()));
                joint = "";
            }
            line.append(joint).append(part);
        }
        lines.add(line.toString());
        return lines;
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
