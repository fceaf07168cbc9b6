package dev.segue.source;

/**
 * A place with a start and an end in one source text.
 *
 * @param source the text that it is a part of
 * @param start offset of the first character
 * @param end offset behind the last character, not less than {@code start}
 */
public record Span(SourceText source, int start, int end) {
    /** Refuses a span that does not lie in its text with an {@link IllegalArgumentException}. */
    public Span {
        if (start < 0 || end < start || end > source.length()) {
            throw new IllegalArgumentException("no span of " + source.name() + ": " + start + ".." + end);
        }
    }

    /** The first line, from 1. */
    public int line() {
        return source.line(start);
    }

    /** The first column, from 1, in code points. */
    public int column() {
        return source.column(start);
    }

    /** The line that the end stands on. */
    public int endLine() {
        return source.line(end);
    }

    /** The column behind the last character, from 1, in code points. */
    public int endColumn() {
        return source.column(end);
    }

    /** The characters in it. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** The smallest span that covers this one and a later one of the same source. */
    public Span to(Span later) {
        return new Span(source, start, Math.max(end, later.end));
    }

    /** Where it starts, as {@code file:line:column}. */
    @Override
    public String toString() {
        return source.name() + ":" + line() + ":" + column();
    }
}
