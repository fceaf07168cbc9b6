package dev.segue.syntax;

import dev.segue.source.SourceText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** Feeds a source text to the lexer in UTF-16 units, so that token offsets are offsets of the text. */
final class Utf16Stream extends HeldStream implements CharStream {
    private final SourceText source;
    private final String text;

    Utf16Stream(SourceText source) {
        super(source.text().length());
        this.source = source;
        this.text = source.text();
    }

    @Override
    public int LA(int offset) {
        int wanted = place(offset);
        return wanted >= 0 && wanted < text.length() ? text.charAt(wanted) : EOF;
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
