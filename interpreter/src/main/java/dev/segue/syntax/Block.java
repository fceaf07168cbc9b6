package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.List;

/** Statements in a scope of their own; a {@code return} can only be the last. */
public record Block(List<Statement> statements, Span span) implements Node {
    public Block {
        statements = List.copyOf(statements);
    }
}
