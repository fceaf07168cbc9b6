package dev.segue.plan;

/** Takes edges. */
@FunctionalInterface
interface EdgeSink {
    /**
     * The source runs before the target.
     *
     * @param reason an index of {@link Reasons}, or one of its negative constants
     * @param lends whether the source takes over the rank of the target
     */
    void edge(int source, int target, int reason, boolean lends);
}
