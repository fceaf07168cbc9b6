package dev.segue.syntax;

import dev.segue.source.SourceText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** Feeds a source text to the lexer in UTF-16 units, so that token offsets are offsets of the text. */
final class Utf16Stream implements CharStream {
    private final SourceText source;
    private final String text;
    private int position;

    Utf16Stream(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    @Override
    public void consume() {
        if (position >= text.length()) {
            throw new IllegalStateException("the text is at its end");
        }
        position++;
    }

    @Override
    public int LA(int offset) {
        int wanted = offset > 0 ? position + offset - 1 : position + offset;
        return wanted >= 0 && wanted < text.length() ? text.charAt(wanted) : EOF;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // The whole text is at hand: nothing is held for a mark.
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = Math.min(index, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1, text.length());
        return interval.a >= end ? "" : text.substring(interval.a, end);
    }

    @Override
    public String getSourceName() {
        return source.name();
    }
}
