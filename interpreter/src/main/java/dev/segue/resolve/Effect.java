package dev.segue.resolve;

/** How far a function or step reaches, from the least to the most. */
public enum Effect {
    /** Computes: may be evaluated when planning. */
    PURE,
    /** Reads the target. */
    READS,
    /** Logs or waits: changes nothing, but is no check either way. */
    TELLS,
    /**
     * Calls code of the target that nobody can look into. It counts as a change, except inside what is declared
     * {@code check}; a result of {@code :error} or of a tuple that starts with it is a failure.
     */
    CALLS,
    /** Changes the target. */
    CHANGES
}
