package dev.segue.plan;

import java.util.Arrays;

/**
 * Keeps a topological order while edges are added, and refuses an edge that would close a cycle. Only what lies between
 * the edge's ends in the order is looked at (Pearce and Kelly, «A dynamic topological sort algorithm for directed
 * acyclic graphs», 2007).
 */
final class IncrementalOrder {
    private final Graph graph;
    private final int[] place;
    private final int[] cameBy;
    private final int[] cursor;
    private final int[] marks;
    private final int[] ahead;
    private final int[] behind;
    private int aheadSize;
    private int behindSize;
    private int mark;

    /**
     * Starts from an order.
     *
     * @param graph without cycles
     * @param order all its nodes so that every edge goes forward
     */
    IncrementalOrder(Graph graph, int[] order) {
        this.graph = graph;
        place = new int[order.length];
        for (int index = 0; index < order.length; index++) {
            place[order[index]] = index;
        }
        cameBy = new int[order.length];
        cursor = new int[order.length];
        marks = new int[order.length];
        ahead = new int[order.length];
        behind = new int[order.length];
    }

    /** Adds an edge and says so, unless it would close a cycle. */
    boolean add(int source, int target, int reason, boolean lends) {
        if (source == target) {
            cameBy[source] = -1;
            return false;
        }
        if (place[source] > place[target]) {
            if (leadsBack(target, source)) {
                return false;
            }
            collectBehind(source, place[target]);
            rearrange();
        }
        graph.edge(source, target, reason, lends);
        return true;
    }

    /** After a refusal, the last edge of the path that would have been closed. */
    int lastEdgeTo(int node) {
        return cameBy[node];
    }

    /** Depth first and edge by edge, so that a way back through a hub is found before all its members are listed. */
    private boolean leadsBack(int target, int source) {
        mark++;
        aheadSize = 0;
        visit(target, -1);
        int depth = 0;
        behind[depth++] = target;
        while (depth > 0) {
            int edge = cursor[behind[depth - 1]];
            if (edge < 0) {
                depth--;
                continue;
            }
            cursor[behind[depth - 1]] = graph.nextOut(edge);
            int next = graph.to(edge);
            if (marks[next] != mark && place[next] <= place[source]) {
                visit(next, edge);
                if (next == source) {
                    return true;
                }
                behind[depth++] = next;
            }
        }
        return false;
    }

    private void visit(int node, int edge) {
        marks[node] = mark;
        cameBy[node] = edge;
        cursor[node] = graph.firstOut(node);
        ahead[aheadSize++] = node;
    }

    private void collectBehind(int source, int least) {
        mark++;
        behindSize = 0;
        marks[source] = mark;
        behind[behindSize++] = source;
        for (int done = 0; done < behindSize; done++) {
            for (int edge = graph.firstIn(behind[done]); edge >= 0; edge = graph.nextIn(edge)) {
                int next = graph.from(edge);
                if (marks[next] != mark && place[next] >= least) {
                    marks[next] = mark;
                    behind[behindSize++] = next;
                }
            }
        }
    }

    /** Puts what leads to the source before what follows the target, into the places that both have had together. */
    private void rearrange() {
        long[] first = byPlace(behind, behindSize);
        long[] second = byPlace(ahead, aheadSize);
        int[] places = new int[behindSize + aheadSize];
        for (int index = 0; index < places.length; index++) {
            places[index] = (int) ((index < behindSize ? first[index] : second[index - behindSize]) >> Integer.SIZE);
        }
        Arrays.sort(places);
        for (int index = 0; index < places.length; index++) {
            place[(int) (index < behindSize ? first[index] : second[index - behindSize])] = places[index];
        }
    }

    private long[] byPlace(int[] nodes, int size) {
        long[] keys = new long[size];
        for (int index = 0; index < size; index++) {
            keys[index] = (long) place[nodes[index]] << Integer.SIZE | nodes[index];
        }
        Arrays.sort(keys);
        return keys;
    }
}
