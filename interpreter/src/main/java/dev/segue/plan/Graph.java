package dev.segue.plan;

import java.util.Arrays;

/**
 * A directed graph in arrays of integers: an edge costs six of them. Edges are added at the front of the lists of both
 * their ends, so the newest can be taken away again.
 */
final class Graph implements EdgeSink {
    private static final int NONE = -1;

    private int nodes;
    private int edges;
    private int[] firstOut;
    private int[] firstIn;
    private int[] from;
    private int[] to;
    private int[] nextOut;
    private int[] nextIn;
    private int[] tags;

    /** Without nodes yet; as many as expected, and the edges that they usually have, find room without moving others. */
    Graph(int expectedNodes) {
        int room = Math.max(64, expectedNodes + expectedNodes / 4);
        int edgeRoom = 4 * room;
        firstOut = new int[room];
        firstIn = new int[room];
        from = new int[edgeRoom];
        to = new int[edgeRoom];
        nextOut = new int[edgeRoom];
        nextIn = new int[edgeRoom];
        tags = new int[edgeRoom];
    }

    /** Adds a node and gives its number. */
    int node() {
        if (nodes == firstOut.length) {
            firstOut = Arrays.copyOf(firstOut, nodes * 2);
            firstIn = Arrays.copyOf(firstIn, nodes * 2);
        }
        firstOut[nodes] = NONE;
        firstIn[nodes] = NONE;
        return nodes++;
    }

    @Override
    public void edge(int source, int target, int reason, boolean lends) {
        if (edges == from.length) {
            grow();
        }
        from[edges] = source;
        to[edges] = target;
        tags[edges] = reason << 1 | (lends ? 1 : 0);
        nextOut[edges] = firstOut[source];
        nextIn[edges] = firstIn[target];
        firstOut[source] = edges;
        firstIn[target] = edges;
        edges++;
    }

    private void grow() {
        int size = edges * 2;
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        nextOut = Arrays.copyOf(nextOut, size);
        nextIn = Arrays.copyOf(nextIn, size);
        tags = Arrays.copyOf(tags, size);
    }

    /** Takes the newest edges away until only the first ones are left. */
    void keepFirst(int count) {
        while (edges > count) {
            edges--;
            firstOut[from[edges]] = nextOut[edges];
            firstIn[to[edges]] = nextIn[edges];
        }
    }

    int nodes() {
        return nodes;
    }

    int edges() {
        return edges;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    /** Why the edge is there: an index of {@link Reasons}, or one of its negative constants. */
    int reason(int edge) {
        return tags[edge] >> 1;
    }

    /** Whether the source takes over the rank of the target. */
    boolean lends(int edge) {
        return (tags[edge] & 1) != 0;
    }

    /** The newest edge that leaves the node; negative if there is none. */
    int firstOut(int node) {
        return firstOut[node];
    }

    /** The next one; negative if there is none. */
    int nextOut(int edge) {
        return nextOut[edge];
    }

    /** The newest edge that enters the node; negative if there is none. */
    int firstIn(int node) {
        return firstIn[node];
    }

    /** The next one; negative if there is none. */
    int nextIn(int edge) {
        return nextIn[edge];
    }

    /** How many edges enter each node. */
    int[] inDegrees() {
        int[] degrees = new int[nodes];
        for (int edge = 0; edge < edges; edge++) {
            degrees[to[edge]]++;
        }
        return degrees;
    }

    /** The nodes so that every edge goes forward; those that are on a cycle, or behind one, are missing. */
    int[] topological() {
        int[] waiting = inDegrees();
        int[] order = new int[nodes];
        int size = 0;
        for (int node = 0; node < nodes; node++) {
            if (waiting[node] == 0) {
                order[size++] = node;
            }
        }
        for (int done = 0; done < size; done++) {
            for (int edge = firstOut[order[done]]; edge >= 0; edge = nextOut[edge]) {
                if (--waiting[to[edge]] == 0) {
                    order[size++] = to[edge];
                }
            }
        }
        return size == nodes ? order : Arrays.copyOf(order, size);
    }
}
