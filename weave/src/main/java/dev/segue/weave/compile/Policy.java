package dev.segue.weave.compile;

import java.util.Locale;

/** What a step that fails under the release handler does besides failing. */
public enum Policy {
    /** Before the point of no return: nothing has changed, so there is nothing to do. */
    BEFORE,
    /** Nothing: the release handler restarts the node into its permanent release. */
    RESTART,
    /** Resumes what was suspended. */
    ROLLBACK,
    /** Resumes what was suspended, and lets the upgrade go on. */
    HALT;

    /** The word for it on the node. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
