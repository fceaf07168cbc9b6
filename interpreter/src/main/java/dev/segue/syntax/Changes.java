package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The clause {@code changes code|processes|applications}.
 *
 * @param kind null for the bare {@code changes}
 */
public record Changes(@Nullable Kind kind, Span span) implements Node {
    /** What is touched. */
    public enum Kind {
        CODE,
        PROCESSES,
        APPLICATIONS;

        /** As it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
