package dev.segue.resolve;

import java.util.Locale;

/** Which way the versions go. */
public enum Direction {
    /** From the header's first version to its second. */
    UP,
    /** Back. */
    DOWN;

    /** As it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
