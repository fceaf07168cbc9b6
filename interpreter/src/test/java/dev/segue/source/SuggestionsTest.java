package dev.segue.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
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

    @Property
    void distanceIsSymmetricAndNoneBetweenEqualTexts(
            @ForAll @AlphaChars @StringLength(max = 8) String left,
            @ForAll @AlphaChars @StringLength(max = 8) String right) {
        assertEquals(Suggestions.distance(left, right), Suggestions.distance(right, left));
        assertEquals(left.equals(right), Suggestions.distance(left, right) == 0);
    }
}
