package dev.segue.plan;

import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the edges of an ordered graph into what a plan says about each step's place. */
final class Reasoning {
    private final Constraints constraints;
    private final Layout layout;
    private final int[] places;
    private final Map<Hub, Extremes> extremes = new HashMap<>();
    private final List<List<Because>> found;

    /**
     * Prepares it.
     *
     * @param places the index in the plan of each listed node, of its first step if it is several
     */
    Reasoning(Constraints constraints, int[] places) {
        this.constraints = constraints;
        this.layout = constraints.layout();
        this.places = places;
        this.found = new ArrayList<>(Collections.nCopies(places.length, List.of()));
        for (Reasons.Reason reason : constraints.reasons().all()) {
            explain(reason);
        }
        for (Entry entry : layout.entries()) {
            explainMarker(entry);
        }
    }

    /** The reasons of a listed node: bindings, placements as written, twins, dependencies, defaults, markers. */
    List<Because> because(int node) {
        return found.get(node);
    }

    private void explain(Reasons.Reason reason) {
        Placing placing = constraints.placing(reason);
        explain(reason, placing, false);
        if (placing.turning()) {
            explain(reason, placing, true);
        }
    }

    private void explain(Reasons.Reason reason, Placing placing, boolean turned) {
        Because.Edge edge = turned ? turned(reason.edge()) : reason.edge();
        int other = other(reason, placing, edge == Because.Edge.BEFORE, turned);
        if (other >= 0) {
            boolean dropped = constraints.reasons().isDropped(reason.index());
            add(
                    reason.node(),
                    new Because(edge, other, reason.anchor(), reason.origin(), dropped, turned, reason.span()));
        }
    }

    /** The index in the plan of the one that counts among those which a reason refers to; negative if there is none. */
    private int other(Reasons.Reason reason, Placing placing, boolean first, boolean turned) {
        Hub hub = reason.hub();
        if (hub.only() < 0) {
            Extremes members = extremes.computeIfAbsent(hub, each -> new Extremes(each, places, layout));
            return members.find(first, places[reason.node()], placing, turned);
        }
        boolean counts = hub.only() != reason.node() && placing.turns(hub.onlyTouches()) == turned;
        if (!counts) {
            return -1;
        }
        return first ? places[hub.only()] : places[hub.only()] + layout.size(hub.only()) - 1;
    }

    private static Because.Edge turned(Because.Edge edge) {
        return edge == Because.Edge.BEFORE ? Because.Edge.AFTER : Because.Edge.BEFORE;
    }

    private void explainMarker(Entry entry) {
        if (entry.changes()) {
            add(entry.node(), byLanguage(Because.Edge.MARKER, layout.point(), pointSpan(entry)));
        }
        int next = layout.point() + 1;
        if (entry.node() == layout.point() && !layout.pointWritten() && next < layout.end()) {
            add(entry.node(), byLanguage(Because.Edge.BEFORE, next, entry.span()));
        }
    }

    private Span pointSpan(Entry entry) {
        return layout.pointWritten() ? layout.entry(layout.point()).span() : entry.span();
    }

    private Because byLanguage(Because.Edge edge, int other, Span span) {
        return new Because(edge, places[other], layout.name(other), Because.Origin.DEFAULT, false, false, span);
    }

    private void add(int node, Because because) {
        List<Because> known = found.get(node);
        if (known.isEmpty()) {
            found.set(node, List.of(because));
        } else if (known.size() == 1) {
            found.set(node, new ArrayList<>(List.of(known.get(0), because)));
        } else {
            known.add(because);
        }
    }
}
