package dev.segue.plan;

import java.util.Arrays;

/** Strongly connected components: two nodes are in one if each can be reached from the other (Tarjan, no recursion). */
final class Components {
    private final Graph graph;
    private final int[] component;
    private final int[] index;
    private final int[] low;
    private final int[] resume;
    private final int[] path;
    private final int[] pending;
    private int pathSize;
    private int pendingSize;
    private int visited;
    private int count;

    private Components(Graph graph) {
        this.graph = graph;
        int nodes = graph.nodes();
        component = new int[nodes];
        index = new int[nodes];
        low = new int[nodes];
        resume = new int[nodes];
        path = new int[nodes];
        pending = new int[nodes];
        Arrays.fill(component, -1);
        Arrays.fill(index, -1);
    }

    /** The number of each node's component. */
    static int[] of(Graph graph) {
        Components components = new Components(graph);
        for (int node = 0; node < graph.nodes(); node++) {
            if (components.index[node] < 0) {
                components.explore(node);
            }
        }
        return components.component;
    }

    private void explore(int root) {
        enter(root);
        while (pathSize > 0) {
            int node = path[pathSize - 1];
            int edge = resume[node];
            if (edge < 0) {
                leave(node);
            } else {
                resume[node] = graph.nextOut(edge);
                follow(node, graph.to(edge));
            }
        }
    }

    private void enter(int node) {
        index[node] = visited;
        low[node] = visited++;
        resume[node] = graph.firstOut(node);
        path[pathSize++] = node;
        pending[pendingSize++] = node;
    }

    private void follow(int node, int target) {
        if (index[target] < 0) {
            enter(target);
        } else if (component[target] < 0) {
            low[node] = Math.min(low[node], index[target]);
        }
    }

    private void leave(int node) {
        pathSize--;
        if (pathSize > 0) {
            int parent = path[pathSize - 1];
            low[parent] = Math.min(low[parent], low[node]);
        }
        if (low[node] == index[node]) {
            close(node);
        }
    }

    private void close(int root) {
        int member;
        do {
            member = pending[--pendingSize];
            component[member] = count;
        } while (member != root);
        count++;
    }
}
