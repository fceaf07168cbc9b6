package dev.segue.syntax;

import dev.segue.source.Span;

/** The name of a kind of values behind a {@code :}; whether it exists is not the parser's matter. */
public record TypeName(String text, Span span) implements Node {}
