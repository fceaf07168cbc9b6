package dev.segue.syntax;

import dev.segue.source.Span;

/**
 * The {@code ##} lines above a declaration.
 *
 * @param text the lines without their marks and one space behind, joined by line breaks
 */
public record DocComment(String text, Span span) implements Node {}
