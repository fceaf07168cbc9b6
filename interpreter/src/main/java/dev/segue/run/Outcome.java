package dev.segue.run;

import java.util.Locale;

/** What a run leaves the target as. */
public enum Outcome {
    /** As it was: nothing was changed. */
    UNTOUCHED,
    /** As it was: what was changed has been taken back. */
    RESTORED,
    /** Changed. */
    CHANGED,
    /** Restarted. */
    RESTARTED,
    /** Not known: the target was lost. */
    UNKNOWN;

    /** The word for it: {@code untouched}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
