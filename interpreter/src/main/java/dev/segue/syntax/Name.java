package dev.segue.syntax;

import dev.segue.source.Span;

/** A name as written at one place. */
public record Name(String text, Span span) implements Node {
    @Override
    public String toString() {
        return text;
    }
}
