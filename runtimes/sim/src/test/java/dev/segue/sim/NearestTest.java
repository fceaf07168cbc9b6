package dev.segue.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void theNearestNameIsSuggestedAndNoneThatIsFar() {
        List<String> known = List.of("listeners", "versions", "version");
        assertEquals(Optional.of("did you mean version?"), Nearest.hint("verison", known));
        assertEquals(Optional.of("did you mean listeners?"), Nearest.hint("listner", known));
        assertEquals(Optional.empty(), Nearest.hint("ports", known));
    }

    @Property
    void distanceIsSymmetricAndNoneBetweenEqualTexts(
            @ForAll @AlphaChars @StringLength(max = 8) String left,
            @ForAll @AlphaChars @StringLength(max = 8) String right) {
        assertEquals(Nearest.distance(left, right), Nearest.distance(right, left));
        assertEquals(left.equals(right), Nearest.distance(left, right) == 0);
    }
}
