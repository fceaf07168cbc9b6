package dev.segue.repl.assist;

import dev.segue.syntax.Beginning;
import dev.segue.syntax.LanguageWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the words of the language that may stand somewhere. The grammar is asked whether it would go on with one and
 * something behind it: nothing that follows the label of an argument is tried, so a word counts only where it means
 * something; and one that can be a name counts only where it can be followed by what no name can be followed by.
 */
final class Keywords {
    private static final String NAME = "x__";
    private static final List<String> FOLLOWING = List.of(
            " x(", " \"a\"", " {", " 1", " x", " +", " step", " instruction", " failure", " at", " most", " code");

    private Keywords() {}

    /** The words that begin with what is typed and may stand behind a text. */
    static List<String> after(String before, String typed) {
        if (before.endsWith(".")) {
            return List.of();
        }
        Stream<String> reserved = LanguageWords.RESERVED.stream()
                .filter(word -> word.startsWith(typed) && fits(before, word))
                .filter(word -> FOLLOWING.stream().anyMatch(next -> fits(before, word + next)));
        Stream<String> contextual = LanguageWords.CONTEXTUAL.stream()
                .filter(word -> word.startsWith(typed) && fits(before, word))
                .filter(word -> !fits(before, NAME) || isNoName(before, word));
        return Stream.concat(reserved, contextual).toList();
    }

    private static boolean isNoName(String before, String word) {
        return FOLLOWING.stream().anyMatch(next -> fits(before, word + next) && !fits(before, NAME + next));
    }

    private static boolean fits(String before, String more) {
        return Beginning.isRight(before + "\n" + more);
    }
}
