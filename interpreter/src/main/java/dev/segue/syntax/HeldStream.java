package dev.segue.syntax;

import org.antlr.v4.runtime.IntStream;

/** What ANTLR reads from where all of it is at hand: a place that moves, and nothing to hold for a mark. */
abstract class HeldStream implements IntStream {
    private final int end;
    private int position;

    /** A stream that stands at its beginning and never moves beyond that end. */
    HeldStream(int end) {
        this.end = end;
    }

    /** Where it is that far ahead, counted from one, or behind; perhaps before the beginning or behind the end. */
    final int place(int offset) {
        return offset > 0 ? position + offset - 1 : position + offset;
    }

    @Override
    public final void consume() {
        if (position >= end) {
            throw new IllegalStateException("the text is at its end");
        }
        position++;
    }

    @Override
    public final int mark() {
        return 0;
    }

    @Override
    public final void release(int marker) {
        // Everything is at hand: nothing is held for a mark.
    }

    @Override
    public final int index() {
        return position;
    }

    @Override
    public final void seek(int index) {
        position = Math.min(index, end);
    }
}
