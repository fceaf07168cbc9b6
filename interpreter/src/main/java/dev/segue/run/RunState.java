package dev.segue.run;

import java.util.Locale;

/** How a run ended. The same word is used everywhere, and each has its exit code. */
public enum RunState {
    /** Every step was done. */
    COMPLETED(0),
    /** Ended before the point of no return, whatever the reason. */
    REFUSED(10),
    /** Failed past the point of no return and was undone. */
    ROLLED_BACK(11),
    /** Failed past the point of no return; the node was restarted. */
    RESTARTED(12),
    /** Failed past the point of no return and was left as it was, awake. */
    HALTED(13),
    /** Something could neither be done nor undone; what is left is listed. */
    PARTIAL(14),
    /** The runner, the connection or the node was lost past the point of no return. */
    INTERRUPTED(15);

    private final int exitCode;

    RunState(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of the command line. */
    public int exitCode() {
        return exitCode;
    }

    /** The word for it: {@code rolled_back}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
