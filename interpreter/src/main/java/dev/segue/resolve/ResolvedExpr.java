package dev.segue.resolve;

import dev.segue.source.Span;

/** An expression whose names are slots. */
public interface ResolvedExpr {

    /** Where it stands. */
    Span span();
}
