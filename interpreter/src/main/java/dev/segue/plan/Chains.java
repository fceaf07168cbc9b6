package dev.segue.plan;

/** For each member of a hub, a node that stands for all members above it and one for all below it. */
final class Chains {
    private final int[] above;
    private final int[] below;

    /**
     * Makes the nodes and ties them to the members.
     *
     * @param entrance whether the nodes precede the members; else they follow them
     */
    Chains(Graph graph, int[] members, boolean entrance) {
        above = new int[members.length];
        below = new int[members.length];
        above[0] = -1;
        below[members.length - 1] = -1;
        for (int index = 1; index < members.length; index++) {
            above[index] = chained(graph, members[index - 1], above[index - 1], entrance);
        }
        for (int index = members.length - 2; index >= 0; index--) {
            below[index] = chained(graph, members[index + 1], below[index + 1], entrance);
        }
    }

    /** The node that stands for the members above the one of that index; negative if there are none. */
    int above(int index) {
        return above[index];
    }

    /** The node that stands for the members below it; negative if there are none. */
    int below(int index) {
        return below[index];
    }

    private static int chained(Graph graph, int member, int rest, boolean entrance) {
        int node = graph.node();
        tie(graph, node, member, entrance);
        if (rest >= 0) {
            tie(graph, node, rest, entrance);
        }
        return node;
    }

    private static void tie(Graph graph, int node, int other, boolean entrance) {
        graph.edge(entrance ? node : other, entrance ? other : node, Reasons.STRUCTURE, true);
    }
}
