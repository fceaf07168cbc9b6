package dev.segue.plan;

import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.PlanCode;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds a shortest cycle in every tangle of steps that must each precede the other, and says what it is made of. */
final class Cycles {
    private final Constraints constraints;
    private final Graph graph;
    private final Layout layout;
    private final int[] cameBy;
    private final int[] queue;

    private Cycles(Constraints constraints) {
        this.constraints = constraints;
        this.graph = constraints.graph();
        this.layout = constraints.layout();
        this.cameBy = new int[graph.nodes()];
        this.queue = new int[graph.nodes()];
        Arrays.fill(cameBy, -1);
    }

    /** Reports them; says whether there is any. */
    static boolean report(Constraints constraints, Diagnostics diagnostics) {
        if (constraints.graph().topological().length == constraints.graph().nodes()) {
            return false;
        }
        new Cycles(constraints).reportAll(diagnostics);
        return true;
    }

    private void reportAll(Diagnostics diagnostics) {
        int[] component = Components.of(graph);
        int[] sizes = new int[graph.nodes()];
        for (int each : component) {
            sizes[each]++;
        }
        Set<Integer> reported = new HashSet<>();
        for (int node = 0; node < layout.listed(); node++) {
            boolean tangled = sizes[component[node]] > 1 && !layout.isMarker(node);
            if (tangled && reported.add(component[node])) {
                diagnostics.report(diagnostic(cycleThrough(node, component)));
            }
        }
    }

    /** The edges of a shortest cycle through a node: a breadth-first search within its component. */
    private List<Integer> cycleThrough(int root, int[] component) {
        int size = 1;
        queue[0] = root;
        for (int done = 0; done < size; done++) {
            for (int edge = graph.firstOut(queue[done]); edge >= 0; edge = graph.nextOut(edge)) {
                int next = graph.to(edge);
                if (component[next] == component[root] && cameBy[next] < 0) {
                    cameBy[next] = edge;
                    if (next == root) {
                        return path(root);
                    }
                    queue[size++] = next;
                }
            }
        }
        throw new IllegalStateException("no cycle through " + layout.name(root));
    }

    private List<Integer> path(int root) {
        List<Integer> edges = new ArrayList<>();
        int node = root;
        do {
            edges.add(cameBy[node]);
            node = graph.from(cameBy[node]);
        } while (node != root);
        Collections.reverse(edges);
        return edges;
    }

    private Diagnostic diagnostic(List<Integer> edges) {
        List<String> names = new ArrayList<>();
        for (int edge : edges) {
            if (graph.from(edge) < layout.listed()) {
                names.add(quoted(graph.from(edge)));
            }
        }
        names.add(names.get(0));
        List<Diagnostic.Related> parts = edges.stream()
                .filter(edge -> graph.reason(edge) != Reasons.STRUCTURE)
                .map(this::part)
                .collect(Collectors.toCollection(ArrayList::new));
        Span span = parts.get(0).span();
        Diagnostic diagnostic = Diagnostic.of(
                PlanCode.CYCLE, span, "These steps must each run before the next: " + String.join(" → ", names) + ".");
        for (Diagnostic.Related part : parts) {
            diagnostic = diagnostic.withRelated(part.message(), part.span());
        }
        return diagnostic.withHint("take one of these placements away");
    }

    private Diagnostic.Related part(int edge) {
        int reason = graph.reason(edge);
        int node = graph.to(edge);
        return switch (reason) {
            case Reasons.START -> new Diagnostic.Related("start precedes " + quoted(node), span(node));
            case Reasons.END ->
                new Diagnostic.Related("end follows " + quoted(graph.from(edge)), span(graph.from(edge)));
            case Reasons.POINT ->
                new Diagnostic.Related(
                        quoted(node) + " changes the target, so it follows the point of no return", span(node));
            case Reasons.GIVEN ->
                new Diagnostic.Related(
                        quoted(node) + " comes after " + quoted(graph.from(edge)) + " in what is given", span(node));
            case Reasons.FIRST ->
                new Diagnostic.Related(
                        quoted(graph.from(edge)) + " comes first: what runs before it is lost", span(graph.from(edge)));
            case Reasons.LAST ->
                new Diagnostic.Related(quoted(node) + " comes last: what stands after it never runs", span(node));
            default -> explained(constraints.reasons().reason(reason), graph.from(edge));
        };
    }

    private Diagnostic.Related explained(Reasons.Reason reason, int source) {
        String what = switch (reason.edge()) {
            case BEFORE, AFTER -> "is placed " + reason.edge().word() + " " + reason.anchor();
            case DEPENDS -> "depends on " + reason.anchor();
            case BINDS -> "uses " + reason.anchor();
            case TWIN -> "resumes what " + reason.anchor() + " suspends";
            case MARKER -> "stands at " + reason.anchor();
        };
        boolean turned = (reason.edge() == Because.Edge.BEFORE) != (source == reason.node());
        String way = turned ? ", which going down turns round" : "";
        return new Diagnostic.Related(quoted(reason.node()) + " " + what + way, reason.span());
    }

    private Span span(int node) {
        return layout.entry(node).span();
    }

    private String quoted(int node) {
        return layout.isMarker(node) ? layout.name(node) : Names.quoted(layout.entry(node));
    }
}
