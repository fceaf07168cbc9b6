package dev.segue.syntax;

import dev.segue.source.Span;

/** A part of a text with interpolation. */
public sealed interface TextPart extends Node {
    /** Characters, their escapes decoded. */
    record Characters(String text, Span span) implements TextPart {}

    /** {@code ${value}}; the span covers the braces. */
    record Interpolation(Expr value, Span span) implements TextPart {}
}
