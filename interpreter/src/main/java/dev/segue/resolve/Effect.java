package dev.segue.resolve;

/** How far a function or step reaches, from the least to the most. */
public enum Effect {
    /** Computes: may be evaluated when planning. */
    PURE,
    /** Reads the target. */
    READS,
    /** Logs or waits: changes nothing, but is no check either way. */
    TELLS,
    /** Changes the target. */
    CHANGES
}
