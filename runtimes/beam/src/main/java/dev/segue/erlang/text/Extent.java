package dev.segue.erlang.text;

/** The part of a text that a term takes. */
public final class Extent {
    private final Lines lines;
    private final int from;
    private final int to;

    Extent(Lines lines, int from, int to) {
        this.lines = lines;
        this.from = from;
        this.to = to;
    }

    /** Where it begins. */
    public Position start() {
        return lines.position(from);
    }

    /** The offset of its first UTF-16 unit in the text. */
    public int from() {
        return from;
    }

    /** The offset behind its last one. */
    public int to() {
        return to;
    }
}
