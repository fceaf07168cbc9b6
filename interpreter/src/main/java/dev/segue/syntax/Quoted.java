package dev.segue.syntax;

import dev.segue.source.Span;

/** A text without interpolation where the grammar wants no expression: titles, versions, file names. */
public record Quoted(String text, Span span) implements Node {}
