package dev.segue.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The steps that an anchor stands for, with nodes of their own in the graph, so that placing many steps before many
 * others takes as many edges as there are steps and not their product.
 *
 * <p>Members of different {@link Touches} are kept apart, because going down only some of the edges turn round. A step
 * is never its own anchor: a member that is placed at its own anchor is tied to chains of nodes that stand for the
 * members above it and for those below it. Edges inside a hub lend rank, so whether a placement lends it is decided by
 * the placement's own edge.
 */
final class Hub {
    private static final int[] NOBODY = {};

    private final Graph graph;
    private final int[][] members;
    private final int[] entrances = {-1, -1, -1, -1};
    private final int[] exits = {-1, -1, -1, -1};
    private final @Nullable Chains[] entranceChains = new Chains[Touches.COUNT];
    private final @Nullable Chains[] exitChains = new Chains[Touches.COUNT];
    private int passage = -1;

    /**
     * Makes one.
     *
     * @param members by their {@link Touches}, each in written order
     */
    Hub(Graph graph, int[][] members) {
        this.graph = graph;
        this.members = members;
    }

    /** A hub of one node. */
    static Hub of(Graph graph, int member, int touches) {
        int[][] members = {NOBODY, NOBODY, NOBODY, NOBODY};
        members[touches] = new int[] {member};
        return new Hub(graph, members);
    }

    /** Members of that kind in written order. */
    int[] members(int touches) {
        return members[touches];
    }

    boolean isEmpty() {
        return Arrays.stream(members).allMatch(each -> each.length == 0);
    }

    /** Without members, lets what is placed before it precede what is placed after it. */
    Hub withPassage() {
        if (isEmpty()) {
            passage = graph.node();
        }
        return this;
    }

    /** Places a node before or after every member but itself. */
    void link(Placing placing, EdgeSink sink) {
        if (passage >= 0) {
            tie(placing, placing.precedes(), passage, passage, sink);
        }
        for (int touches = 0; touches < Touches.COUNT; touches++) {
            if (members[touches].length > 0) {
                boolean precedes = placing.precedes() ^ placing.turns(touches);
                linkTo(touches, placing, precedes, sink);
            }
        }
    }

    private void linkTo(int touches, Placing placing, boolean precedes, EdgeSink sink) {
        int own = touches == placing.touches() ? Arrays.binarySearch(members[touches], placing.node()) : -1;
        if (own >= 0) {
            Chains chains = precedes ? entranceChains(touches) : exitChains(touches);
            tieIfThere(placing, precedes, chains.above(own), sink);
            tieIfThere(placing, precedes, chains.below(own), sink);
        } else if (members[touches].length == 1) {
            tie(placing, precedes, members[touches][0], members[touches][0], sink);
        } else {
            tie(placing, precedes, precedes ? entrance(touches) : -1, precedes ? -1 : exit(touches), sink);
        }
    }

    private static void tieIfThere(Placing placing, boolean precedes, int node, EdgeSink sink) {
        if (node >= 0) {
            tie(placing, precedes, node, node, sink);
        }
    }

    private static void tie(Placing placing, boolean precedes, int entrance, int exit, EdgeSink sink) {
        if (precedes) {
            sink.edge(placing.node(), entrance, placing.reason(), placing.lends());
        } else {
            sink.edge(exit, placing.node(), placing.reason(), placing.lends());
        }
    }

    private int entrance(int touches) {
        if (entrances[touches] < 0) {
            entrances[touches] = graph.node();
            for (int member : members[touches]) {
                graph.edge(entrances[touches], member, Reasons.STRUCTURE, true);
            }
        }
        return entrances[touches];
    }

    private int exit(int touches) {
        if (exits[touches] < 0) {
            exits[touches] = graph.node();
            for (int member : members[touches]) {
                graph.edge(member, exits[touches], Reasons.STRUCTURE, true);
            }
        }
        return exits[touches];
    }

    private Chains entranceChains(int touches) {
        Chains chains = entranceChains[touches];
        if (chains == null) {
            chains = new Chains(graph, members[touches], true);
            entranceChains[touches] = chains;
        }
        return chains;
    }

    private Chains exitChains(int touches) {
        Chains chains = exitChains[touches];
        if (chains == null) {
            chains = new Chains(graph, members[touches], false);
            exitChains[touches] = chains;
        }
        return chains;
    }
}
