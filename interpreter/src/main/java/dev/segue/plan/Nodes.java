package dev.segue.plan;

import java.util.Arrays;

/** Nodes in the order in which they were added, without an object for each. */
final class Nodes {
    private int[] nodes = new int[1];
    private int size;

    /** Adds a node, unless it is the last one already. */
    void add(int node) {
        if (size > 0 && nodes[size - 1] == node) {
            return;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        nodes[size++] = node;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return nodes[index];
    }

    /** Puts them into ascending order. */
    Nodes sorted() {
        Arrays.sort(nodes, 0, size);
        return this;
    }
}
