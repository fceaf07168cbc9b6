package dev.segue.eval;

/** How long a chain of cases or branches is in which each holds the following ones. */
final class Chain {
    /**
     * Each one that does not hold asks the next from inside of itself, which is fast and takes some of the thread's stack; those
     * behind these are gone through in a loop.
     */
    static final int LONGEST = 16;

    private Chain() {}
}
