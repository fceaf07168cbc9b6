package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The {@code upgrade} line and its options.
 *
 * @param versions null if the line names only the application
 * @param policy null for the default, {@code rollback}
 * @param deadline the whole run's
 * @param freezeLimit how long any process may stay suspended
 */
public record Header(
        Name application,
        @Nullable Versions versions,
        @Nullable FailurePolicy policy,
        @Nullable Expr deadline,
        @Nullable Expr freezeLimit,
        @Nullable DocComment documentation,
        Span span)
        implements Node {

    /** {@code from "…" to "…"}. */
    public record Versions(Quoted from, Quoted to) {}

    /** {@code on failure …}. */
    public record FailurePolicy(Policy policy, Span span) implements Node {}

    /** What happens after a failure past the point of no return. */
    public enum Policy {
        ROLLBACK,
        RESTART,
        HALT;

        /** As it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
