package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.value.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values that people write outside a script. */
class LiteralsTest {

    @Test
    void aLiteralOfTheTypeIsRead() {
        assertEquals("1m30s", Literals.read("90s", Set.of(Kind.DURATION)).literal());
        assertEquals("-5", Literals.read("-5", Set.of(Kind.INTEGER, Kind.FLOAT)).literal());
        assertEquals(
                "[%{a: (1, :b)}, 1..3]",
                Literals.read("[%{a: (1, :b)}, 1..3]", Set.of()).literal());
    }

    @Test
    void aStringIsTakenAsItIs() {
        assertEquals("5s", Literals.read("5s", Set.of(Kind.STRING)).display());
        assertEquals(
                "\"quoted\"", Literals.read("\"quoted\"", Set.of(Kind.STRING)).display());
    }

    @Test
    void whatIsNoLiteralOfTheTypeIsRefusedWithASentence() {
        assertRefused("fast", Set.of(Kind.ATOM), "\"fast\" is no literal of the type atom");
        assertRefused("1 +", Set.of(), "\"1 +\" is no literal");
        assertRefused("1 + 2", Set.of(), "\"1 + 2\" is no literal");
        assertRefused("5", Set.of(Kind.DURATION), "\"5\" is of the type integer; duration is wanted");
    }

    private static void assertRefused(String text, Set<Kind> kinds, String sentence) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Literals.read(text, kinds));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(sentence), refused.getMessage());
    }
}
