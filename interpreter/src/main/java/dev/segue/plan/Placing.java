package dev.segue.plan;

/**
 * A node that is to be placed at an anchor.
 *
 * @param node which
 * @param touches its {@link Touches}
 * @param precedes whether it is placed before the anchor, going up
 * @param lends whether the one that runs first takes over the other's rank, in either direction
 * @param reason an index of {@link Reasons}
 * @param turning whether the plan goes down and the edge may turn round
 */
record Placing(int node, int touches, boolean precedes, boolean lends, int reason, boolean turning) {

    /** Whether it comes before members of those touches. */
    boolean precedes(int others) {
        return precedes ^ turns(others);
    }

    /** Whether the edges to members of those touches turn round. */
    boolean turns(int others) {
        return turning && Touches.turn(touches, others);
    }
}
