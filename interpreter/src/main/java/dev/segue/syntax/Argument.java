package dev.segue.syntax;

import dev.segue.source.Span;
import org.jspecify.annotations.Nullable;

/** An argument of a call, with the label it was given by, if any. */
public record Argument(@Nullable Name label, Expr value, Span span) implements Node {}
