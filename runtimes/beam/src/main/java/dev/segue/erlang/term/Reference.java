package dev.segue.erlang.term;

import java.util.List;

/**
 * A reference.
 *
 * @param node the name of the node that made it
 * @param creation which life of the node it belongs to, an unsigned 32-bit value
 * @param words its numbers as sent, each an unsigned 32-bit value: 1 to 5 of them
 */
public record Reference(Atom node, int creation, List<Integer> words) implements Term {
    /** How many words a reference may have (ERTS, «NEWER_REFERENCE_EXT»). */
    public static final int MAX_WORDS = 5;

    /**
     * Takes a copy of the words.
     *
     * @throws IllegalArgumentException if there are none or more than {@link #MAX_WORDS}
     */
    public Reference {
        words = List.copyOf(words);
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            throw new IllegalArgumentException("A reference has 1 to 5 words: " + words.size());
        }
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
