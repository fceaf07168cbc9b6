package dev.segue.plan;

import dev.segue.resolve.Direction;
import dev.segue.resolve.Instruction;
import dev.segue.syntax.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** All edges that hold whatever the defaults say: markers, bindings, written placements, twins and dependencies. */
final class Constraints {
    /** What is suspended is resumed afterwards, whatever the placements say. */
    private static final List<String> TWINS = List.of("acceptors", "channels", "processes");

    private final Layout layout;
    private final Direction direction;
    private final Graph graph;
    private final Anchors anchors;
    private final Reasons reasons = new Reasons();
    private final List<UnknownAnchor> unknown = new ArrayList<>();

    /** A written placement that refers to nothing. */
    record UnknownAnchor(Entry entry, Placement placement) {}

    private Constraints(Layout layout, Listing listing, Direction direction) {
        this.layout = layout;
        this.direction = direction;
        this.graph = new Graph(layout.listed());
        for (int node = 0; node < layout.listed(); node++) {
            graph.node();
        }
        this.anchors = Anchors.of(graph, layout, listing);
    }

    /** All of them. */
    static Constraints of(Arrangement arrangement, Listing listing, List<Links> dependencies, Direction direction) {
        Constraints constraints = new Constraints(arrangement.layout(listing), listing, direction);
        Bindings.add(constraints);
        constraints.addPlacements();
        constraints.addTwins();
        constraints.addDependencies(dependencies);
        arrangement.tie(constraints);
        MarkerEdges.add(constraints);
        return constraints;
    }

    Layout layout() {
        return layout;
    }

    Graph graph() {
        return graph;
    }

    Anchors anchors() {
        return anchors;
    }

    Reasons reasons() {
        return reasons;
    }

    /** The written placements that refer to nothing. */
    List<UnknownAnchor> unknown() {
        return unknown;
    }

    /** How a node is tied to what a reason refers to. */
    Placing placing(Reasons.Reason reason) {
        boolean precedes = reason.edge() == Because.Edge.BEFORE;
        boolean lends = precedes || reason.edge() == Because.Edge.DEPENDS || reason.edge() == Because.Edge.BINDS;
        boolean turning =
                direction == Direction.DOWN && (reason.isPlacement() || reason.edge() == Because.Edge.DEPENDS);
        int touches = layout.touches(reason.node());
        return new Placing(reason.node(), touches, precedes, lends, reason.index(), turning);
    }

    private void addPlacements() {
        for (Entry entry : layout.entries()) {
            for (Placement placement : entry.placements()) {
                String text = placement.anchor().text();
                Hub hub = anchors.find(text);
                if (hub != null) {
                    link(reasons.placement(entry.node(), placement, hub, Because.Origin.WRITTEN));
                } else if (!anchors.isUndecided(text)) {
                    unknown.add(new UnknownAnchor(entry, placement));
                }
            }
        }
    }

    private void addTwins() {
        Map<String, Nodes> calls = new HashMap<>();
        for (Entry entry : layout.entries()) {
            Instruction called = entry.called();
            if (called != null) {
                calls.computeIfAbsent(called.name(), ignored -> new Nodes()).add(entry.node());
            }
        }
        for (String twin : TWINS) {
            Nodes suspends = calls.get("suspend_" + twin);
            Nodes resumes = calls.get("resume_" + twin);
            if (suspends != null && resumes != null) {
                addTwins("suspend_" + twin, anchors.hub(suspends), resumes);
            }
        }
    }

    private void addTwins(String suspend, Hub suspends, Nodes resumes) {
        for (int index = 0; index < resumes.size(); index++) {
            int resume = resumes.get(index);
            link(reasons.add(
                    resume,
                    Because.Edge.TWIN,
                    suspends,
                    suspend,
                    Because.Origin.DEFAULT,
                    layout.entry(resume).span()));
        }
    }

    private void addDependencies(List<Links> dependencies) {
        Map<List<Entry>, Hub> hubs = new IdentityHashMap<>();
        for (Links links : dependencies) {
            for (List<Entry> group : links.groups()) {
                Hub hub = hubs.computeIfAbsent(group, this::hub);
                link(reasons.add(
                        links.dependent().node(),
                        Because.Edge.DEPENDS,
                        hub,
                        links.instruction(),
                        Because.Origin.DEFAULT,
                        links.span()));
            }
        }
    }

    private Hub hub(List<Entry> entries) {
        Nodes nodes = new Nodes();
        entries.forEach(entry -> nodes.add(entry.node()));
        return anchors.hub(nodes.sorted());
    }

    /** Ties a node to what a reason refers to. */
    void link(Reasons.Reason reason) {
        reason.hub().link(placing(reason), graph);
    }
}
