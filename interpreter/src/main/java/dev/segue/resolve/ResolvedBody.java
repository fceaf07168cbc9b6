package dev.segue.resolve;

import dev.segue.source.Span;

/** A block whose names are slots, with the size of the frame that it needs. */
public interface ResolvedBody {

    /** Where it stands. */
    Span span();
}
