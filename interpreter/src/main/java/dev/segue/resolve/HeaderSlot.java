package dev.segue.resolve;

import java.util.Locale;

/** The names that the header gives to every script. Each lives in the global slot of its place here. */
public enum HeaderSlot {
    APP,
    DIRECTION,
    FROM_VERSION,
    TO_VERSION;

    /** The name in scripts. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
