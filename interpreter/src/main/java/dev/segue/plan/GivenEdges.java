package dev.segue.plan;

import dev.segue.resolve.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The edges of the steps that a plan is given: their own order, and what of the script must be on which side of them. */
final class GivenEdges {
    private final Constraints constraints;
    private final Graph graph;
    private final PlanRequest request;
    private final List<Entry> given;

    /** By the index of their first step, which is the only one of those that are needed. */
    private final Map<Integer, Entry> byFirst = new HashMap<>();

    GivenEdges(Constraints constraints, PlanRequest request) {
        this.constraints = constraints;
        this.graph = constraints.graph();
        this.request = request;
        this.given = constraints.layout().entries().stream()
                .filter(entry -> entry.carrier() != null)
                .toList();
        for (Entry entry : given) {
            byFirst.put(entry.carriers().getFirst().index(), entry);
        }
    }

    void addAll() {
        for (int index = 1; index < given.size(); index++) {
            graph.edge(given.get(index - 1).node(), given.get(index).node(), Reasons.GIVEN, false);
        }
        for (Entry entry : constraints.layout().entries()) {
            if (entry.carrier() == null) {
                keepInside(entry);
            }
            if (entry.step() != null) {
                addNeeds(entry, entry.step());
            }
        }
    }

    private void keepInside(Entry entry) {
        Entry first = given.getFirst();
        Entry last = given.getLast();
        if (first.role() == GivenStep.Role.FIRST) {
            graph.edge(first.node(), entry.node(), Reasons.FIRST, false);
        }
        if (last.role() == GivenStep.Role.LAST) {
            graph.edge(entry.node(), last.node(), Reasons.LAST, false);
        }
    }

    private void addNeeds(Entry entry, Step step) {
        for (int index : request.given().needs(step, request.constants())) {
            tie(entry, index, Because.Edge.DEPENDS);
        }
        for (int index : request.given().neededBy(step, request.constants())) {
            tie(entry, index, Because.Edge.BEFORE);
        }
    }

    // It holds up and down, so no edge turns round.
    private void tie(Entry entry, int index, Because.Edge edge) {
        Entry other = Objects.requireNonNull(byFirst.get(index));
        Hub hub = Hub.of(graph, other.node(), 0);
        constraints.link(
                constraints.reasons().add(entry.node(), edge, hub, other.name(), Because.Origin.DEFAULT, entry.span()));
    }
}
