package dev.segue.plan;

import dev.segue.resolve.Step;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.PlanCode;
import dev.segue.syntax.Placement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a plan permits and its writer has probably not meant. */
final class Warnings {
    private static final List<String> TWINS = List.of("acceptors", "channels", "processes");

    private final Constraints constraints;
    private final Layout layout;
    private final Doubts doubts;
    private final Diagnostics diagnostics;

    private Warnings(Constraints constraints, Doubts doubts, Diagnostics diagnostics) {
        this.constraints = constraints;
        this.layout = constraints.layout();
        this.doubts = doubts;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports them.
     *
     * @param order the listed nodes in the order in which they run
     * @param closings why defaults were left out
     * @param doubts what a step with an error does is not known
     */
    static void report(
            Constraints constraints,
            int[] order,
            Map<Integer, Defaults.Closing> closings,
            Doubts doubts,
            Diagnostics diagnostics) {
        Warnings warnings = new Warnings(constraints, doubts, diagnostics);
        warnings.unfrozenChanges(closings);
        warnings.overtaking(order);
    }

    /** A default that keeps a change between a suspend and its resume was left out because of a written placement. */
    private void unfrozenChanges(Map<Integer, Defaults.Closing> closings) {
        Set<String> instructions = new HashSet<>();
        for (Entry entry : layout.entries()) {
            if (entry.placedBy() != null) {
                instructions.add(entry.placedBy().name());
            }
        }
        Set<Integer> warned = new HashSet<>();
        closings.forEach((index, closing) -> {
            Reasons.Reason dropped = constraints.reasons().reason(index);
            boolean concerns =
                    closing.placement() >= 0 && closing.change() >= 0 && isOfOneApplication(dropped, closing);
            String twin = concerns ? twin(dropped) : "";
            boolean bracket = instructions.contains("suspend_" + twin) && instructions.contains("resume_" + twin);
            if (bracket && warned.add(closing.placement())) {
                warnUnfrozen(constraints.reasons().reason(closing.placement()), closing.change(), twin);
            }
        });
    }

    /** What is suspended for one application has nothing to do with the change of another. */
    private boolean isOfOneApplication(Reasons.Reason dropped, Defaults.Closing closing) {
        String held = layout.entry(dropped.node()).argumentKeys().get("app");
        String changed = layout.entry(closing.change()).argumentKeys().get("app");
        return held == null || changed == null || held.equals(changed);
    }

    private String twin(Reasons.Reason dropped) {
        Step step = layout.entry(dropped.node()).step();
        if (step == null || step.instruction() == null || !dropped.anchor().equals(Plan.CODE_CHANGE)) {
            return "";
        }
        String wanted = dropped.edge() == Because.Edge.BEFORE ? "suspend_" : "resume_";
        String name = step.instruction().name();
        return TWINS.stream()
                .filter(each -> name.equals(wanted + each))
                .findFirst()
                .orElse("");
    }

    private void warnUnfrozen(Reasons.Reason placement, int change, String twin) {
        diagnostics.report(Diagnostic.of(
                        PlanCode.UNFROZEN_CHANGE,
                        placement.span(),
                        "This placement takes " + Names.quoted(layout.entry(change)) + " out of suspend_" + twin
                                + " … resume_" + twin + ": it changes what is not suspended.")
                .withHint("place it between the two, or take the placement away"));
    }

    private void overtaking(int[] order) {
        BitSet awaited = awaited();
        int firstChange = layout.end();
        for (int index = order.length - 1; index >= 0; index--) {
            int node = order[index];
            if (layout.isMarker(node) || layout.entry(node).carrier() != null) {
                continue;
            }
            Entry entry = layout.entry(node);
            if (entry.changes()) {
                firstChange = Math.min(firstChange, node);
            } else if (firstChange < node
                    && isUnplaced(entry)
                    && !awaited.get(node)
                    && !doubts.broken().test(entry.span())) {
                warnOvertaking(entry, layout.entry(firstChange));
            }
        }
    }

    /** Steps for which something above them has to wait: there, running earlier is what was asked for. */
    private BitSet awaited() {
        BitSet awaited = new BitSet();
        Map<Hub, Integer> firstWaiting = new HashMap<>();
        for (Reasons.Reason reason : constraints.reasons().all()) {
            boolean waits = reason.edge() == Because.Edge.AFTER || reason.edge() == Because.Edge.DEPENDS;
            if (waits && !constraints.reasons().isDropped(reason.index())) {
                if (reason.hub().only() > reason.node()) {
                    awaited.set(reason.hub().only());
                } else if (reason.hub().only() < 0) {
                    firstWaiting.merge(reason.hub(), reason.node(), Math::min);
                }
            }
        }
        firstWaiting.forEach((hub, waiting) -> hub.forEach(member -> {
            if (member > waiting) {
                awaited.set(member);
            }
        }));
        return awaited;
    }

    private boolean isUnplaced(Entry entry) {
        return entry.origin() == PlannedStep.Origin.WRITTEN
                && entry.placements().isEmpty()
                && entry.defaultPlacements().stream()
                        .map(Placement::anchor)
                        .allMatch(anchor -> constraints.anchors().find(anchor.text()) == null);
    }

    private void warnOvertaking(Entry reader, Entry change) {
        String hint = isBinding(reader)
                ? "a binding cannot be placed: bind the name in the step that uses it"
                : "say where it belongs, for instance `after " + Names.quoted(change) + "`";
        diagnostics.report(Diagnostic.of(
                        PlanCode.OVERTAKES,
                        reader.span(),
                        Names.quoted(reader) + " only reads and is written below " + Names.quoted(change)
                                + ", but runs before it.")
                .withRelated(Names.quoted(change) + " runs later", change.span())
                .withHint(hint));
    }

    private static boolean isBinding(Entry entry) {
        Step step = entry.step();
        return step != null && step.kind() != Step.Kind.CALL && step.kind() != Step.Kind.INLINE;
    }
}
