package dev.segue.plan;

import org.jspecify.annotations.Nullable;

/** The nodes that stand for several members of a hub on one of its sides: they precede the members, or follow them. */
final class Doors {
    private static final int NONE = -1;

    private final Graph graph;
    private final boolean precede;

    /** By the {@link Touches} of the members that they stand for. */
    private final int[] doors = {NONE, NONE, NONE, NONE};

    private final @Nullable Chains[] chains = new Chains[Touches.COUNT];

    /** No nodes yet; each is made when it is first asked for. */
    Doors(Graph graph, boolean precede) {
        this.graph = graph;
        this.precede = precede;
    }

    /** The node for all members of those touches. */
    int door(int touches, int[] members) {
        if (doors[touches] < 0) {
            int door = graph.node();
            for (int member : members) {
                graph.edge(precede ? door : member, precede ? member : door, Reasons.STRUCTURE, true);
            }
            doors[touches] = door;
        }
        return doors[touches];
    }

    /** The nodes for all members of those touches but one. */
    Chains chains(int touches, int[] members) {
        Chains known = chains[touches];
        if (known == null) {
            known = new Chains(graph, members, precede);
            chains[touches] = known;
        }
        return known;
    }
}
