package dev.segue.erlang.term;

import org.jspecify.annotations.Nullable;

/**
 * An atom.
 *
 * @param name its text, at most 255 code points
 */
public record Atom(String name) implements Term {
    /** How many code points an atom may have (ERTS, «System Limits»). */
    public static final int MAX_LENGTH = 255;

    public static final Atom TRUE = new Atom("true");
    public static final Atom FALSE = new Atom("false");
    public static final Atom OK = new Atom("ok");
    public static final Atom ERROR = new Atom("error");
    public static final Atom UNDEFINED = new Atom("undefined");

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if the text is too long for an atom
     */
    public Atom {
        if (name.length() > MAX_LENGTH && name.codePointCount(0, name.length()) > MAX_LENGTH) {
            throw new IllegalArgumentException("An atom has at most " + MAX_LENGTH + " characters.");
        }
    }

    /** The atom of that text. */
    public static Atom of(String name) {
        return new Atom(name);
    }

    /** The atom {@code true} or {@code false}. */
    public static Atom of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Whether this atom has that text. */
    public boolean is(String text) {
        return name.equals(text);
    }

    // A record's own methods are linked when they are called first, which costs every start a few milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Atom atom && name.equals(atom.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
