package dev.segue.plan;

import java.util.PriorityQueue;

/**
 * Kahn's algorithm: among the ready steps the one of least rank goes first, of equal ranks the one written first. A rank
 * is the least of a step's own place and the ranks that it takes over along edges that lend it; markers take over none.
 */
final class Ordering {
    private final Graph graph;
    private final Layout layout;
    private final int[] ranks;

    private Ordering(Graph graph, Layout layout) {
        this.graph = graph;
        this.layout = layout;
        this.ranks = new int[graph.nodes()];
    }

    /** The listed nodes in the order in which they run. The graph has no cycle. */
    static int[] order(Graph graph, Layout layout) {
        Ordering ordering = new Ordering(graph, layout);
        ordering.rank(graph.topological());
        return ordering.run();
    }

    private void rank(int[] topological) {
        for (int index = topological.length - 1; index >= 0; index--) {
            int node = topological[index];
            ranks[node] = node < layout.listed() ? node : Integer.MAX_VALUE;
            if (node >= layout.listed() || !layout.isMarker(node)) {
                takeOver(node);
            }
        }
    }

    private void takeOver(int node) {
        for (int edge = graph.firstOut(node); edge >= 0; edge = graph.nextOut(edge)) {
            if (graph.lends(edge)) {
                ranks[node] = Math.min(ranks[node], ranks[graph.to(edge)]);
            }
        }
    }

    private int[] run() {
        int[] waiting = graph.inDegrees();
        PriorityQueue<Long> ready = new PriorityQueue<>();
        int[] free = new int[graph.nodes()];
        int freed = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            if (waiting[node] == 0) {
                free[freed++] = node;
            }
        }
        freed = passHubs(free, freed, waiting, ready);
        int[] order = new int[layout.listed()];
        for (int size = 0; size < order.length; size++) {
            int node = (int) (long) ready.remove();
            order[size] = node;
            freed = release(node, free, freed, waiting);
            freed = passHubs(free, freed, waiting, ready);
        }
        return order;
    }

    /** Hubs are no steps: they are done as soon as they are ready. */
    private int passHubs(int[] free, int size, int[] waiting, PriorityQueue<Long> ready) {
        int freed = size;
        while (freed > 0) {
            int node = free[--freed];
            if (node < layout.listed()) {
                ready.add((long) ranks[node] << Integer.SIZE | node);
            } else {
                freed = release(node, free, freed, waiting);
            }
        }
        return freed;
    }

    private int release(int node, int[] free, int size, int[] waiting) {
        int freed = size;
        for (int edge = graph.firstOut(node); edge >= 0; edge = graph.nextOut(edge)) {
            if (--waiting[graph.to(edge)] == 0) {
                free[freed++] = graph.to(edge);
            }
        }
        return freed;
    }
}
