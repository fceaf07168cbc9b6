package dev.segue.syntax;

import dev.segue.source.Span;

/** A tree grew deeper than what later stages can walk. It never leaves the package. */
final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span span;

    TooDeepException(Span span) {
        super("tree too deep", null, false, false);
        this.span = span;
    }

    Span span() {
        return span;
    }
}
