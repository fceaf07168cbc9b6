package dev.segue.plan;

import dev.segue.syntax.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Adds the default placements of instruction calls, one by one in written order, and leaves out those that would close
 * a cycle.
 *
 * <p>First all are added at once: if there is no cycle then, none closes one. Else only those inside of a strongly
 * connected component of that graph can close one, and only those are tried one by one.
 */
final class Defaults {
    private final Constraints constraints;
    private final Graph graph;
    private final EdgeBuffer buffer = new EdgeBuffer();
    private final Map<Integer, Closing> closings = new TreeMap<>();

    /**
     * What is on the path that a default would have closed.
     *
     * @param placement the index of a written placement on it; negative if there is none
     * @param change a step of the {@code code_change} span on it; negative if there is none
     */
    record Closing(int placement, int change) {}

    private Defaults(Constraints constraints) {
        this.constraints = constraints;
        this.graph = constraints.graph();
    }

    /**
     * Adds them to a graph without cycles.
     *
     * @return for each default that is left out, by the index of its reason, what kept it from being added
     */
    static Map<Integer, Closing> add(Constraints constraints) {
        Defaults defaults = new Defaults(constraints);
        defaults.collect();
        defaults.decide();
        return defaults.closings;
    }

    private void collect() {
        Reasons reasons = constraints.reasons();
        for (Entry entry : constraints.layout().entries()) {
            for (Placement placement : entry.defaultPlacements()) {
                Hub hub = constraints.anchors().find(placement.anchor().text());
                if (hub != null) {
                    Reasons.Reason reason = reasons.placement(entry.node(), placement, hub, Because.Origin.DEFAULT);
                    hub.link(constraints.placing(reason), buffer);
                }
            }
        }
    }

    private void decide() {
        int certain = graph.edges();
        for (int index = 0; index < buffer.size(); index++) {
            buffer.pass(index, graph);
        }
        if (graph.topological().length == graph.nodes()) {
            return;
        }
        int[] component = Components.of(graph);
        graph.keepFirst(certain);
        List<int[]> risky = new ArrayList<>();
        forEachDefault((first, end) -> {
            if (isRisky(first, end, component)) {
                risky.add(new int[] {first, end});
            } else {
                passAll(first, end);
            }
        });
        IncrementalOrder order = new IncrementalOrder(graph, graph.topological());
        risky.forEach(range -> attempt(range[0], range[1], order));
    }

    private void forEachDefault(BiConsumer<Integer, Integer> action) {
        int first = 0;
        while (first < buffer.size()) {
            int end = first + 1;
            while (end < buffer.size() && buffer.reason(end) == buffer.reason(first)) {
                end++;
            }
            action.accept(first, end);
            first = end;
        }
    }

    private boolean isRisky(int first, int end, int[] component) {
        for (int index = first; index < end; index++) {
            if (component[buffer.from(index)] == component[buffer.to(index)]) {
                return true;
            }
        }
        return false;
    }

    private void passAll(int first, int end) {
        for (int index = first; index < end; index++) {
            buffer.pass(index, graph);
        }
    }

    private void attempt(int first, int end, IncrementalOrder order) {
        int kept = graph.edges();
        for (int index = first; index < end; index++) {
            int source = buffer.from(index);
            if (!order.add(source, buffer.to(index), buffer.reason(index), buffer.lends(index))) {
                constraints.reasons().drop(buffer.reason(index));
                closings.put(buffer.reason(index), closing(source, order));
                graph.keepFirst(kept);
                return;
            }
        }
    }

    private Closing closing(int source, IncrementalOrder order) {
        int placement = -1;
        int change = isCodeChange(source) ? source : -1;
        for (int edge = order.lastEdgeTo(source); edge >= 0; edge = order.lastEdgeTo(graph.from(edge))) {
            int reason = graph.reason(edge);
            if (reason >= 0 && constraints.reasons().reason(reason).isWrittenPlacement()) {
                placement = reason;
            }
            if (isCodeChange(graph.from(edge))) {
                change = graph.from(edge);
            }
        }
        return new Closing(placement, change);
    }

    private boolean isCodeChange(int node) {
        Layout layout = constraints.layout();
        return node > layout.start()
                && node < layout.end()
                && layout.entry(node).isCodeChange();
    }
}
