package dev.segue.plan;

import dev.segue.source.Span;
import dev.segue.syntax.Placement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Why edges are there. The most common reasons need no more than a constant. */
final class Reasons {
    /** Ties a hub to its members. */
    static final int STRUCTURE = -1;

    /** {@code start} precedes every step and the point of no return. */
    static final int START = -2;

    /** {@code end} follows them. */
    static final int END = -3;

    /** A changing step follows the point of no return. */
    static final int POINT = -4;

    /** The order that given steps have among themselves. */
    static final int GIVEN = -5;

    /** Nothing of the script runs before a given step. */
    static final int FIRST = -6;

    /** Nothing of the script runs after a given step. */
    static final int LAST = -7;

    private final List<Reason> reasons = new ArrayList<>();
    private final BitSet dropped = new BitSet();

    /**
     * A reason at a node.
     *
     * @param node which step gives it
     * @param hub the steps that it refers to
     * @param anchor what they are called there
     */
    record Reason(int node, Because.Edge edge, Hub hub, String anchor, Because.Origin origin, Span span, int index) {

        /** Whether it is a placement that the script has at the step itself. */
        boolean isWrittenPlacement() {
            return origin == Because.Origin.WRITTEN && isPlacement();
        }

        /** Whether it is a placement, of the step or of its instruction. */
        boolean isPlacement() {
            return edge == Because.Edge.BEFORE || edge == Because.Edge.AFTER;
        }
    }

    /** Adds a placement. */
    Reason placement(int node, Placement placement, Hub hub, Because.Origin origin) {
        Because.Edge edge =
                placement.relation() == Placement.Relation.BEFORE ? Because.Edge.BEFORE : Because.Edge.AFTER;
        return add(node, edge, hub, placement.anchor().text(), origin, placement.span());
    }

    /** Adds a reason of any kind. */
    Reason add(int node, Because.Edge edge, Hub hub, String anchor, Because.Origin origin, Span span) {
        Reason reason = new Reason(node, edge, hub, anchor, origin, span, reasons.size());
        reasons.add(reason);
        return reason;
    }

    /** The one of that index. */
    Reason reason(int index) {
        return reasons.get(index);
    }

    /** All of them, in the order in which they were added. */
    List<Reason> all() {
        return reasons;
    }

    /** Notes that a default is left out. */
    void drop(int index) {
        dropped.set(index);
    }

    /** Whether a default is left out. */
    boolean isDropped(int index) {
        return dropped.get(index);
    }
}
