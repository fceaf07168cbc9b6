package dev.segue.cli.view;

import dev.segue.PlannedRelease;
import dev.segue.plan.Because;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import java.util.List;
import java.util.stream.Collectors;

/** A plan as a graph in the language of Graphviz: the order from top to bottom, and an arrow for each reason. */
public final class PlanDot {
    private PlanDot() {}

    /** The graph's text, with the own instructions of the releases that the plan installs beside their steps. */
    public static String of(Plan plan, List<PlannedRelease> releases) {
        StringBuilder graph =
                new StringBuilder("digraph plan {\n  rankdir=TB;\n  node [shape=box, fontname=\"sans-serif\"];\n");
        for (PlannedStep step : plan.steps()) {
            graph.append("  s%d [label=%s%s];\n"
                    .formatted(step.index(), quoted(step.index() + "  " + StepTitle.of(step)), look(step)));
        }
        List<PlannedStep> steps = plan.steps();
        for (int i = 1; i < steps.size(); i++) {
            graph.append("  s%d -> s%d [color=gray, weight=10];\n"
                    .formatted(steps.get(i - 1).index(), steps.get(i).index()));
        }
        steps.forEach(step -> step.because().forEach(reason -> graph.append(arrow(step, reason))));
        releases.forEach(release -> graph.append(note(release)));
        return graph.append("}\n").toString();
    }

    private static String note(PlannedRelease release) {
        String lines = release.instructions()
                .map(own -> own.instructions().stream()
                        .map(instruction -> escaped(instruction) + "\\l")
                        .collect(Collectors.joining()))
                .orElseGet(() -> escaped(release.problem().orElse("")));
        return "  r%1$d [label=\"%2$s\", shape=note];\n  s%1$d -> r%1$d [style=dashed, dir=none];\n"
                .formatted(release.step(), lines);
    }

    private static String look(PlannedStep step) {
        if (step.kind() == PlannedStep.Kind.MARKER) {
            return ", shape=plaintext";
        }
        return step.readOnly() ? ", style=rounded" : ", style=\"rounded,filled\", fillcolor=\"#ffe9b8\"";
    }

    private static String arrow(PlannedStep step, Because reason) {
        boolean precedes = (reason.edge() == Because.Edge.BEFORE) != reason.turned();
        int from = precedes ? step.index() : reason.other();
        int to = precedes ? reason.other() : step.index();
        String look = reason.dropped() ? ", style=dotted" : "";
        return "  s%d -> s%d [label=%s, constraint=false%s];\n"
                .formatted(from, to, quoted(reason.edge().word()), look);
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
