package dev.segue.plan;

import dev.segue.resolve.Program;
import dev.segue.resolve.Step;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Restarts;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.PlanCode;
import dev.segue.source.Suggestions;
import dev.segue.syntax.Header;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with a script that could be put into an order. */
final class Checks {
    /** Nobody reads more hints than these. */
    private static final int MOST_HINTS = 100;

    /** Looking for the nearest of many names takes its time: so many are looked at for all hints together. */
    private static final int MOST_NAMES = 1_000_000;

    private final Constraints constraints;
    private final Diagnostics diagnostics;

    private Checks(Constraints constraints, Diagnostics diagnostics) {
        this.constraints = constraints;
        this.diagnostics = diagnostics;
    }

    /** Reports placements that refer to nothing, changes above a written point of no return, missing capabilities. */
    static void report(Constraints constraints, PlanRequest request, Diagnostics diagnostics) {
        Checks checks = new Checks(constraints, diagnostics);
        checks.unknownAnchors();
        if (constraints.layout().pointWritten()) {
            checks.changesAbove();
        }
        Set<String> offered = request.capabilities();
        if (offered != null) {
            checks.capabilities(offered, request.runtime());
            if (!offered.contains(Guards.class.getSimpleName())) {
                checks.noGuard(request.runtime());
            }
        }
    }

    private void unknownAnchors() {
        if (constraints.unknown().isEmpty()) {
            return;
        }
        int left = Math.clamp(MOST_NAMES / constraints.layout().listed(), 1, MOST_HINTS);
        for (Constraints.UnknownAnchor each : constraints.unknown()) {
            String text = each.placement().anchor().text();
            String hint = left-- > 0 ? hint(text, each.entry()) : "";
            Diagnostic diagnostic = Diagnostic.of(
                    PlanCode.UNKNOWN_ANCHOR,
                    each.placement().anchor().span(),
                    Names.quoted(each.entry()) + " is placed "
                            + each.placement().relation().word() + " something that is not in the plan: \"" + text
                            + "\".");
            diagnostics.report(hint.isEmpty() ? diagnostic : diagnostic.withHint(hint));
        }
    }

    private String hint(String text, Entry entry) {
        if (constraints.anchors().isLeftOut(text)) {
            return "it stands in an `if` that does not hold: place both in the same `if`";
        }
        if (isBinding(text)) {
            return "a binding cannot be an anchor: a step follows the bindings that it uses anyway";
        }
        return Suggestions.hint(text, constraints.anchors().knownTo(entry)).orElse("");
    }

    private boolean isBinding(String text) {
        return constraints.layout().entries().stream()
                .map(Entry::step)
                .anyMatch(step -> step != null
                        && step.binds().stream()
                                .anyMatch(global -> global.name().equals(text)));
    }

    /** Only its own placement may put a changing step that is written above the point of no return behind it. */
    private void changesAbove() {
        Layout layout = constraints.layout();
        BitSet behind = behindPoint();
        for (Entry entry : layout.entries()) {
            if (isChangeAbove(entry) && !isPlacedBehind(entry, behind)) {
                diagnostics.report(Diagnostic.of(
                                PlanCode.CHANGE_ABOVE_POINT,
                                entry.span(),
                                Names.quoted(entry)
                                        + " changes the target, but is written above the point of no return.")
                        .withRelated(
                                "the point of no return",
                                layout.entry(layout.point()).span())
                        .withHint("write it below, or place it: `after point_of_no_return`"));
            }
        }
    }

    private boolean isChangeAbove(Entry entry) {
        return entry.changes()
                && entry.origin() == PlannedStep.Origin.WRITTEN
                && entry.node() < constraints.layout().point();
    }

    private boolean isPlacedBehind(Entry entry, BitSet behind) {
        Graph graph = constraints.graph();
        for (int edge = graph.firstIn(entry.node()); edge >= 0; edge = graph.nextIn(edge)) {
            int reason = graph.reason(edge);
            if (reason >= 0 && behind.get(graph.from(edge))) {
                Reasons.Reason why = constraints.reasons().reason(reason);
                if (why.node() == entry.node() && why.isWrittenPlacement()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All that follows the point of no return, without counting that changing steps above it must. */
    private BitSet behindPoint() {
        Graph graph = constraints.graph();
        Layout layout = constraints.layout();
        BitSet reached = new BitSet();
        int[] queue = new int[graph.nodes()];
        int size = 1;
        queue[0] = layout.point();
        reached.set(layout.point());
        for (int done = 0; done < size; done++) {
            for (int edge = graph.firstOut(queue[done]); edge >= 0; edge = graph.nextOut(edge)) {
                int next = graph.to(edge);
                boolean rule = graph.reason(edge) == Reasons.POINT && isChangeAbove(layout.entry(next));
                if (!rule && !reached.get(next)) {
                    reached.set(next);
                    queue[size++] = next;
                }
            }
        }
        return reached;
    }

    /** Reports what the header wants of a runtime that it does not offer. */
    static void reportPolicy(Program program, PlanRequest request, Diagnostics diagnostics) {
        Header header = program.file().header();
        Header.FailurePolicy policy = header == null ? null : header.policy();
        Set<String> offered = request.capabilities();
        if (policy != null
                && policy.policy() == Header.Policy.RESTART
                && offered != null
                && !offered.contains(Restarts.class.getSimpleName())) {
            diagnostics.error(
                    PlanCode.MISSING_CAPABILITY,
                    policy.span(),
                    "`on failure restart` needs " + spoken(Set.of(Restarts.class.getSimpleName())) + ", which "
                            + request.runtime() + " does not offer.",
                    "take `on failure rollback`, which undoes in the running system, or `on failure halt`");
        }
    }

    private void noGuard(String runtime) {
        constraints.layout().entries().stream()
                .filter(entry -> entry.changes() && entry.step() != null && canSuspend(entry.step()))
                .findFirst()
                .ifPresent(entry -> diagnostics.report(Diagnostic.of(
                                PlanCode.NO_GUARD,
                                entry.span(),
                                runtime + " has no guard: if the runner dies, what is suspended stays suspended.")
                        .withHint("keep the time between suspend and resume short, and stay with the run")));
    }

    private static boolean canSuspend(Step step) {
        Set<String> needs = step.effects().capabilities();
        return needs.contains(Processes.class.getSimpleName()) || needs.contains(Listeners.class.getSimpleName());
    }

    private void capabilities(Set<String> offered, String runtime) {
        for (Entry entry : constraints.layout().entries()) {
            Step step = entry.step();
            if (step == null || offered.containsAll(step.effects().capabilities())) {
                continue;
            }
            Set<String> missing = new TreeSet<>(step.effects().capabilities());
            missing.removeAll(offered);
            diagnostics.error(
                    PlanCode.MISSING_CAPABILITY,
                    entry.span(),
                    Names.quoted(entry) + " needs " + spoken(missing) + ", which " + runtime + " does not offer.",
                    "run it on a runtime that has it, or take the step away");
        }
    }

    private static String spoken(Set<String> capabilities) {
        return "the capability " + String.join(", ", capabilities).toLowerCase(Locale.ROOT);
    }
}
