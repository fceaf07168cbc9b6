package dev.segue.resolve;

import java.util.Locale;

/** The names that the header gives to every script. Each lives in the global slot of its place here. */
public enum HeaderSlot {
    /** {@code app}. */
    APP,
    /** {@code direction}. */
    DIRECTION,
    /** {@code from_version}. */
    FROM_VERSION,
    /** {@code to_version}. */
    TO_VERSION;

    /** The name in scripts. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
