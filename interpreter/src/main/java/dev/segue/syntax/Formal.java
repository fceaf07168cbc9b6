package dev.segue.syntax;

import dev.segue.source.Span;
import org.jspecify.annotations.Nullable;

/** A formal parameter of a function, lambda or instruction. */
public record Formal(
        Name name, @Nullable TypeName type, @Nullable Expr defaultValue, Span span) implements Node {}
