package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a block does. */
public sealed interface Statement extends Node {
    /** {@code let pattern = value}. */
    record Let(Pattern pattern, Expr value, Span span) implements Statement {}

    /** {@code var name = value}. */
    record Var(Name name, Expr value, Span span) implements Statement {}

    /** {@code name = value}, {@code name += value} or {@code name -= value}. */
    record Assign(Name name, AssignOperator operator, Expr value, Span span) implements Statement {}

    /** How a variable gets its new value. */
    enum AssignOperator {
        SET,
        ADD,
        SUBTRACT
    }

    /**
     * {@code assume pattern = subject else message}.
     *
     * @param pattern null for the form {@code assume condition}, which wants {@code true}
     */
    record Assume(@Nullable Pattern pattern, Expr subject, Expr message, Span span) implements Statement {}

    /**
     * {@code await pattern = subject within limit every pause else message}.
     *
     * @param pattern null for the form {@code await condition}, which wants {@code true}
     * @param pause null for the usual pause
     */
    record Await(
            @Nullable Pattern pattern,
            Expr subject,
            Expr limit,
            @Nullable Expr pause,
            Expr message,
            Span span) implements Statement {}

    /** A call whose value is dropped: an {@link Expr.Call}, or an {@link Expr.Pipe}. */
    record Call(Expr call) implements Statement {
        @Override
        public Span span() {
            return call.span();
        }
    }

    /** {@code if … { } else if … { } else { }}; at least one branch. */
    record If(List<Branch> branches, @Nullable Block otherwise, Span span) implements Statement {
        public If {
            branches = List.copyOf(branches);
        }
    }

    /** A condition and what is done if it holds. */
    record Branch(Expr condition, Block block, Span span) implements Node {}

    /** {@code match subject { case … }}. */
    record Match(Expr subject, List<Case> cases, Span span) implements Statement {
        public Match {
            cases = List.copyOf(cases);
        }
    }

    /** {@code case pattern when guard -> …}; a single statement is a block of one. */
    record Case(Pattern pattern, @Nullable Expr guard, Block block, Span span) implements Node {}

    /** {@code for pattern in source when guard { }}. */
    record For(Pattern pattern, Expr source, @Nullable Expr guard, Block block, Span span) implements Statement {}

    /** {@code parallel for pattern in source when guard limit n { }}. */
    record ParallelFor(
            Pattern pattern,
            Expr source,
            @Nullable Expr guard,
            @Nullable Expr limit,
            Block block,
            Span span) implements Statement {}

    /** {@code try { } rescue { case … }}. */
    record Try(Block block, List<Case> cases, Span span) implements Statement {
        public Try {
            cases = List.copyOf(cases);
        }
    }

    /** {@code fail message}. */
    record Fail(Expr message, Span span) implements Statement {}

    /** {@code return} with or without a value; always the last of its block. */
    record Return(@Nullable Expr value, Span span) implements Statement {}
}
