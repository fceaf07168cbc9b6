package dev.segue.plan;

import dev.segue.resolve.Direction;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells calls that verify from calls that are depended on: a call which the script places after the dependent, directly
 * or through others, does not count. «Through others» is decided on the order that the script has without dependencies.
 */
final class Verifications {
    private final Listing listing;
    private final Direction direction;
    private final Arrangement arrangement;
    private @Nullable Constraints constraints;
    private @Nullable Entry dependent;
    private BitSet reached = new BitSet();

    /**
     * Prepares it; nothing is built before the first question.
     *
     * @param arrangement the places of the steps
     */
    Verifications(Listing listing, Direction direction, Arrangement arrangement) {
        this.listing = listing;
        this.direction = direction;
        this.arrangement = arrangement;
    }

    /** Whether the call is placed after that dependent; never after one that was added. */
    boolean isVerification(Entry call, Entry candidate) {
        if (candidate.origin() == PlannedStep.Origin.DEPENDENCY) {
            return false;
        }
        Constraints known = constraints();
        if (dependent != candidate) {
            dependent = candidate;
            reached = reachedFrom(candidate.node(), known.graph());
        }
        Graph graph = known.graph();
        for (int edge = graph.firstIn(call.node()); edge >= 0; edge = graph.nextIn(edge)) {
            if (reached.get(graph.from(edge)) && isOwnAfter(graph.reason(edge), call, known.reasons())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnAfter(int reason, Entry call, Reasons reasons) {
        if (reason < 0) {
            return false;
        }
        Reasons.Reason why = reasons.reason(reason);
        return why.node() == call.node() && why.isWrittenPlacement() && why.edge() == Because.Edge.AFTER;
    }

    private static BitSet reachedFrom(int node, Graph graph) {
        BitSet reached = new BitSet();
        int[] queue = new int[graph.nodes()];
        int size = 1;
        queue[0] = node;
        reached.set(node);
        for (int done = 0; done < size; done++) {
            for (int edge = graph.firstOut(queue[done]); edge >= 0; edge = graph.nextOut(edge)) {
                if (!reached.get(graph.to(edge))) {
                    reached.set(graph.to(edge));
                    queue[size++] = graph.to(edge);
                }
            }
        }
        return reached;
    }

    private Constraints constraints() {
        if (constraints == null) {
            constraints = Constraints.of(arrangement, listing, List.of(), direction);
            if (constraints.graph().topological().length == constraints.graph().nodes()) {
                Defaults.add(constraints);
            }
        }
        return constraints;
    }
}
