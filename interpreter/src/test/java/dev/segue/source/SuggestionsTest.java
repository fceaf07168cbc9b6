package dev.segue.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private final List<String> known = List.of("resume_channels", "resume_acceptors", "count", "info");

    @Test
    void theNearestNameIsSuggested() {
        assertEquals(Optional.of("resume_channels"), Suggestions.nearest("resme_chanels", known));
        assertEquals(Optional.of("did you mean info?"), Suggestions.hint("ifno", known));
    }

    @Test
    void nothingIsSuggestedForSomethingElse() {
        assertEquals(Optional.empty(), Suggestions.nearest("teleport", known));
        assertEquals(Optional.empty(), Suggestions.nearest("x", known));
    }

    @Test
    void aSwapOfTwoLettersIsOneMistake() {
        assertEquals(1, Suggestions.distance("ab", "ba"));
        assertEquals(3, Suggestions.distance("kitten", "sitting"));
        assertEquals(5, Suggestions.distance("", "abcde"));
    }
}
