package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import java.util.List;
import java.util.stream.IntStream;

/** The words that mean something to the grammar. */
public final class LanguageWords {
    /** Those that can never be a name. */
    public static final List<String> RESERVED = words(SegueLexer.UPGRADE, SegueLexer.INFINITY);

    /** Those that are names outside of their places. */
    public static final List<String> CONTEXTUAL = words(SegueLexer.FROM, SegueLexer.POINT_OF_NO_RETURN);

    private LanguageWords() {}

    private static List<String> words(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Words::literal).toList();
    }
}
