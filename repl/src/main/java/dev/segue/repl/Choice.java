package dev.segue.repl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be answered to a question. */
public enum Choice {
    /** Do it. */
    YES,
    /** Do it, and do not ask again. */
    ALL,
    /** Leave this one out and go on. */
    SKIP,
    /** Take the last one back and go back to it. */
    UNDO,
    /** Do nothing. */
    NO;

    /** The word for it: {@code yes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of these choices that somebody means, by its word or the beginning of it. */
    public static Optional<Choice> of(String typed, List<Choice> choices) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        return word.isEmpty()
                ? Optional.empty()
                : choices.stream()
                        .filter(choice -> choice.word().startsWith(word))
                        .findFirst();
    }
}
