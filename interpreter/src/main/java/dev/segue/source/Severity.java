package dev.segue.source;

import java.util.Locale;

/** How much a diagnostic weighs. */
public enum Severity {
    /** Nothing is planned or run while one stands. */
    ERROR,
    /** Worth a look; the script runs all the same. */
    WARNING;

    /** The word that people and JSON documents see: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
