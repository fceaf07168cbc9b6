package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.Locale;

/** {@code before anchor} or {@code after anchor}. */
public record Placement(Relation relation, Anchor anchor, Span span) implements Node {
    /** On which side of its anchor a step stands. */
    public enum Relation {
        BEFORE,
        AFTER;

        /** As it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
