package dev.segue.plan;

import dev.segue.syntax.Placement;
import java.util.ArrayDeque;
import java.util.BitSet;

/** The edges of the markers: every step but those placed before {@code start} or after {@code end} lies between them. */
final class MarkerEdges {
    private final Layout layout;
    private final Graph graph;
    private final BitSet beforeStart = new BitSet();
    private final BitSet afterEnd = new BitSet();

    private MarkerEdges(Constraints constraints) {
        this.layout = constraints.layout();
        this.graph = constraints.graph();
    }

    /** Adds them to a graph that has all other edges which hold whatever the defaults say. */
    static void add(Constraints constraints) {
        MarkerEdges markers = new MarkerEdges(constraints);
        markers.spread();
        markers.exemptDefaults();
        markers.addAll();
    }

    /**
     * What must precede a step that is placed before {@code start} runs before it, too, such as the binding of a name
     * that it uses, which cannot be placed itself; the same behind {@code end}.
     */
    private void spread() {
        for (int edge = graph.firstIn(layout.start()); edge >= 0; edge = graph.nextIn(edge)) {
            new Spread(beforeStart, false).from(graph.from(edge));
        }
        for (int edge = graph.firstOut(layout.end()); edge >= 0; edge = graph.nextOut(edge)) {
            new Spread(afterEnd, true).from(graph.to(edge));
        }
    }

    /** Marks all that a node leads to, or all that leads to it; it stops at markers. */
    private final class Spread {
        private final BitSet marked;
        private final boolean forward;
        private final ArrayDeque<Integer> open = new ArrayDeque<>();

        Spread(BitSet marked, boolean forward) {
            this.marked = marked;
            this.forward = forward;
        }

        void from(int node) {
            mark(node);
            while (!open.isEmpty()) {
                int next = open.pop();
                int edge = forward ? graph.firstOut(next) : graph.firstIn(next);
                while (edge >= 0) {
                    mark(forward ? graph.to(edge) : graph.from(edge));
                    edge = forward ? graph.nextOut(edge) : graph.nextIn(edge);
                }
            }
        }

        private void mark(int node) {
            if (!marked.get(node) && !layout.isMarker(node)) {
                marked.set(node);
                open.push(node);
            }
        }
    }

    /** A default placement there is tried later; if it is left out, another edge has put the step inside. */
    private void exemptDefaults() {
        for (Entry entry : layout.entries()) {
            for (Placement each : entry.defaultPlacements()) {
                if (is(each, Placement.Relation.BEFORE, Plan.START)) {
                    beforeStart.set(entry.node());
                }
                if (is(each, Placement.Relation.AFTER, Plan.END)) {
                    afterEnd.set(entry.node());
                }
            }
        }
    }

    private static boolean is(Placement placement, Placement.Relation relation, String marker) {
        return placement.relation() == relation && placement.anchor().text().equals(marker);
    }

    private void addAll() {
        for (Entry entry : layout.entries()) {
            int node = entry.node();
            if (node == layout.point() || !beforeStart.get(node)) {
                graph.edge(layout.start(), node, Reasons.START, false);
            }
            if (node == layout.point() || !afterEnd.get(node)) {
                graph.edge(node, layout.end(), Reasons.END, false);
            }
            if (entry.changes()) {
                graph.edge(layout.point(), node, Reasons.POINT, false);
            }
        }
    }
}
