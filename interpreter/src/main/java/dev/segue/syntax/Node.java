package dev.segue.syntax;

import dev.segue.source.Span;

/** A piece of the syntax tree. */
public interface Node {
    /** Where it stands, from its first character to its last. */
    Span span();
}
