package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that has a value. Parentheses leave no trace but the shape of the tree. */
public sealed interface Expr extends Node
        permits Literal,
                Expr.Interpolated,
                Expr.Reference,
                Expr.Call,
                Expr.Pipe,
                Expr.Member,
                Expr.Index,
                Expr.Unary,
                Expr.Binary,
                Expr.Range,
                Expr.Lambda,
                Expr.If,
                Expr.Match,
                Expr.ListLiteral,
                Expr.TupleLiteral,
                Expr.MapLiteral,
                Expr.Comprehension {

    /** A text with at least one {@code ${…}}; one without is a {@link Literal.Text}. */
    record Interpolated(List<TextPart> parts, Span span) implements Expr {
        public Interpolated {
            parts = List.copyOf(parts);
        }
    }

    /** A bare name: a variable, or a function as a value. */
    record Reference(Name name) implements Expr {
        @Override
        public Span span() {
            return name.span();
        }
    }

    /** {@code callee(arguments)}; the callee is mostly a {@link Reference} or a {@link Member}. */
    record Call(Expr callee, List<Argument> arguments, Span span) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code input |> target(arguments)}: a call with the input as its first argument. */
    record Pipe(Expr input, Path target, List<Argument> arguments, Span span) implements Expr {
        public Pipe {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code target.name}. */
    record Member(Expr target, Name name, Span span) implements Expr {}

    /** {@code target[index]}. */
    record Index(Expr target, Expr index, Span span) implements Expr {}

    /** {@code -operand} or {@code not operand}; a minus before a plain number is a part of the literal. */
    record Unary(UnaryOperator operator, Expr operand, Span span) implements Expr {}

    /** {@code left operator right}. */
    record Binary(BinaryOperator operator, Expr left, Expr right, Span operatorSpan, Span span) implements Expr {}

    /** {@code first..last}, both ends in. */
    record Range(Expr first, Expr last, Span span) implements Expr {}

    /** {@code fn(formals) -> value} or {@code fn(formals) { … }}. */
    record Lambda(List<Formal> formals, Body body, Span span) implements Expr {
        public Lambda {
            formals = List.copyOf(formals);
        }
    }

    /** {@code if … { } else if … { } else { }}; at least one branch. */
    record If(List<Branch> branches, Expr otherwise, Span span) implements Expr {
        public If {
            branches = List.copyOf(branches);
        }
    }

    /** A condition and the value if it holds. */
    record Branch(Expr condition, Expr value, Span span) implements Node {}

    /** {@code match subject { case … }}. */
    record Match(Expr subject, List<Case> cases, Span span) implements Expr {
        public Match {
            cases = List.copyOf(cases);
        }
    }

    /** {@code case pattern when guard -> value}. */
    record Case(Pattern pattern, @Nullable Expr guard, Expr value, Span span) implements Node {}

    /** {@code [a, b]} or, with a tail, {@code [a, b | tail]}. */
    record ListLiteral(List<Expr> elements, @Nullable Expr tail, Span span) implements Expr {
        public ListLiteral {
            elements = List.copyOf(elements);
        }
    }

    /** {@code (a, b)}, {@code (a,)} or {@code ()}. */
    record TupleLiteral(List<Expr> elements, Span span) implements Expr {
        public TupleLiteral {
            elements = List.copyOf(elements);
        }
    }

    /** {@code %{name: value, key => value}}. */
    record MapLiteral(List<Entry> entries, Span span) implements Expr {
        public MapLiteral {
            entries = List.copyOf(entries);
        }
    }

    /** An entry of a map; the key {@code name:} is the atom of that name. */
    record Entry(Expr key, Expr value, Span span) implements Node {}

    /** {@code [element for pattern in source if filter]}. */
    record Comprehension(
            Expr element,
            Pattern pattern,
            Expr source,
            @Nullable Expr filter,
            Span span) implements Expr {}
}
