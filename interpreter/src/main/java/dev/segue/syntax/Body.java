package dev.segue.syntax;

import dev.segue.source.Span;

/** What a function or lambda does. */
public sealed interface Body extends Node {
    /** {@code = expr} or {@code -> expr}: its value is the result. */
    record Expression(Expr value) implements Body {
        @Override
        public Span span() {
            return value.span();
        }
    }

    /** A block: what it returns is the result, else {@code nil}. */
    record Statements(Block block) implements Body {
        @Override
        public Span span() {
            return block.span();
        }
    }
}
