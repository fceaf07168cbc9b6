package dev.segue.plan;

import java.util.Arrays;
import java.util.function.IntConsumer;
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
    private static final int NONE = -1;

    private final Graph graph;

    /** By their touches; null if there is just one, as in most hubs of a long script, which is then the only one. */
    private final int @Nullable [][] members;

    private final int only;
    private final int onlyTouches;
    private @Nullable Doors entrances;
    private @Nullable Doors exits;
    private int passage = NONE;

    private Hub(Graph graph, int @Nullable [][] members, int only, int onlyTouches) {
        this.graph = graph;
        this.members = members;
        this.only = only;
        this.onlyTouches = onlyTouches;
    }

    /**
     * A hub of any number of nodes.
     *
     * @param members by their {@link Touches}, each in written order
     */
    static Hub of(Graph graph, int[][] members) {
        return new Hub(graph, members, NONE, 0);
    }

    /** A hub of one node. */
    static Hub of(Graph graph, int member, int touches) {
        return new Hub(graph, null, member, touches);
    }

    /** The one member of a hub of one node; negative if it is none. */
    int only() {
        return only;
    }

    /** Its {@link Touches}. */
    int onlyTouches() {
        return onlyTouches;
    }

    /** Members of that kind in written order. */
    int[] members(int touches) {
        if (members != null) {
            return members[touches];
        }
        return touches == onlyTouches ? new int[] {only} : NOBODY;
    }

    /** Hands on all members. */
    void forEach(IntConsumer action) {
        for (int touches = 0; touches < Touches.COUNT; touches++) {
            for (int member : members(touches)) {
                action.accept(member);
            }
        }
    }

    private boolean isEmpty() {
        return members != null && Arrays.stream(members).allMatch(each -> each.length == 0);
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
            tie(placing, placing.precedes(), passage, sink);
        }
        if (members == null) {
            linkToOnly(placing, sink);
            return;
        }
        for (int touches = 0; touches < Touches.COUNT; touches++) {
            if (members[touches].length > 0) {
                linkTo(touches, members[touches], placing, placing.precedes(touches), sink);
            }
        }
    }

    private void linkToOnly(Placing placing, EdgeSink sink) {
        if (placing.node() != only) {
            tie(placing, placing.precedes(onlyTouches), only, sink);
        }
    }

    private void linkTo(int touches, int[] kind, Placing placing, boolean precedes, EdgeSink sink) {
        int own = touches == placing.touches() ? Arrays.binarySearch(kind, placing.node()) : NONE;
        if (own >= 0) {
            Chains chains = doors(precedes).chains(touches, kind);
            tieIfThere(placing, precedes, chains.above(own), sink);
            tieIfThere(placing, precedes, chains.below(own), sink);
        } else if (kind.length == 1) {
            tie(placing, precedes, kind[0], sink);
        } else {
            tie(placing, precedes, doors(precedes).door(touches, kind), sink);
        }
    }

    private static void tieIfThere(Placing placing, boolean precedes, int node, EdgeSink sink) {
        if (node >= 0) {
            tie(placing, precedes, node, sink);
        }
    }

    private static void tie(Placing placing, boolean precedes, int node, EdgeSink sink) {
        if (precedes) {
            sink.edge(placing.node(), node, placing.reason(), placing.lends());
        } else {
            sink.edge(node, placing.node(), placing.reason(), placing.lends());
        }
    }

    private Doors doors(boolean precedes) {
        if (precedes) {
            entrances = entrances == null ? new Doors(graph, true) : entrances;
            return entrances;
        }
        exits = exits == null ? new Doors(graph, false) : exits;
        return exits;
    }
}
