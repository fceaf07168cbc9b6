package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.syntax.Statement.AssignOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement whose names are slots. */
public sealed interface ResolvedStatement {

    /** Where it stands. */
    Span span();

    /** Binds the names of a pattern. */
    record Let(ResolvedPattern pattern, ResolvedExpr value, Span span) implements ResolvedStatement {}

    /** Makes a variable. */
    record Var(String name, Slot slot, ResolvedExpr value, Span span) implements ResolvedStatement {}

    /** Gives a variable another value. */
    record Assign(String name, Slot slot, AssignOperator operator, ResolvedExpr value, Span span)
            implements ResolvedStatement {}

    /** Binds or fails with the message. */
    record Assume(ResolvedPattern pattern, ResolvedExpr subject, ResolvedExpr message, Span span)
            implements ResolvedStatement {}

    /**
     * Tries until it matches or the limit has passed.
     *
     * @param pause between tries, null for 500ms
     */
    record Await(
            ResolvedPattern pattern,
            ResolvedExpr subject,
            ResolvedExpr limit,
            @Nullable ResolvedExpr pause,
            ResolvedExpr message,
            Span span)
            implements ResolvedStatement {}

    /** A call whose value is dropped. */
    record Evaluate(ResolvedExpr value, Span span) implements ResolvedStatement {}

    /** Runs the first branch whose condition holds. */
    record If(List<Branch> branches, List<ResolvedStatement> otherwise, Span span) implements ResolvedStatement {}

    /** A condition and what is done if it holds. */
    record Branch(ResolvedExpr condition, List<ResolvedStatement> block) {}

    /** Runs the first case that matches. */
    record Match(ResolvedExpr subject, List<Case> cases, Span span) implements ResolvedStatement {}

    /** A pattern, what else must hold, and what is done. */
    record Case(ResolvedPattern pattern, @Nullable ResolvedExpr guard, List<ResolvedStatement> block) {}

    /** Runs the block for each element that matches. */
    record For(
            ResolvedPattern pattern,
            ResolvedExpr source,
            @Nullable ResolvedExpr guard,
            List<ResolvedStatement> block,
            Span span)
            implements ResolvedStatement {}

    /** The same with the bodies side by side, each in a copy of the frame. */
    record ParallelFor(
            ResolvedPattern pattern,
            ResolvedExpr source,
            @Nullable ResolvedExpr guard,
            @Nullable ResolvedExpr limit,
            List<ResolvedStatement> block,
            Span span)
            implements ResolvedStatement {}

    /** Runs the block; a failure goes to the first case that matches its map. */
    record Try(List<ResolvedStatement> block, List<Case> cases, Span span) implements ResolvedStatement {}

    /** Fails with kind {@code :fail}. */
    record Fail(ResolvedExpr message, Span span) implements ResolvedStatement {}

    /** Leaves the innermost function or body. */
    record Return(@Nullable ResolvedExpr value, Span span) implements ResolvedStatement {}
}
