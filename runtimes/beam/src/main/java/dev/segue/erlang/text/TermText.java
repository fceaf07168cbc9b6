package dev.segue.erlang.text;

import dev.segue.erlang.term.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms that a text holds, each ended by a full stop, as {@code file:consult/1} reads them (STDLIB and Kernel
 * reference manuals, {@code file}, {@code erl_scan}, {@code erl_parse}; checked against OTP 25).
 *
 * @param terms in written order
 * @param places where the tuples and lists in them stand, and the atoms in lists
 */
public record TermText(List<Term> terms, Places places) {
    /** As in a relup: a tuple, or an atom in a list. */
    private static final int CHARACTERS_OF_A_PLACE = 16;

    /** Keeps an immutable copy. */
    public TermText {
        terms = List.copyOf(terms);
    }

    /**
     * Reads a file's content: UTF-8, or Latin-1 where a comment in one of its first two lines says so.
     *
     * @throws TermSyntaxException if it is not a sequence of terms
     */
    public static TermText read(byte[] content) {
        return read(Encoding.decode(content));
    }

    /**
     * The text of a file's content: what {@link #read(byte[])} reads, for showing it.
     *
     * @throws TermSyntaxException if it is not in its encoding
     */
    public static String decode(byte[] content) {
        return Encoding.decode(content);
    }

    /**
     * Reads a text.
     *
     * @throws TermSyntaxException if it is not a sequence of terms
     */
    public static TermText read(String text) {
        Lines lines = new Lines(text);
        Places places = new Places(lines, text.length() / CHARACTERS_OF_A_PLACE);
        TermReader reader = new TermReader(text, lines, places);
        List<Term> terms = new ArrayList<>();
        while (!reader.isAtEnd()) {
            terms.add(reader.termAndDot());
        }
        return new TermText(terms, places);
    }
}
