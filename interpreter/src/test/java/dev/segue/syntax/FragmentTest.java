package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "let x = 5s | RESERVED NAME SIGN NUMBER",
                "foo(:ok) | NAME CALL_OPEN ATOM CLOSE",
                "foo (1) | NAME OPEN NUMBER CLOSE",
                "app: :chat | NAME SIGN ATOM",
                "app:chat | NAME SIGN NAME",
                "within 1 # x | CONTEXTUAL NUMBER COMMENT",
                "a ä b | NAME MISTAKE NAME",
                "1.5s + 1 | MISTAKE SIGN NUMBER",
                "\"a\\n${b}\" | TEXT_OPEN CHARACTERS ESCAPE OPEN NAME CLOSE TEXT_CLOSE",
                "\"a\\qb\" | TEXT_OPEN CHARACTERS MISTAKE CHARACTERS TEXT_CLOSE",
                "\"open | TEXT_OPEN CHARACTERS",
                "\"a ${b | TEXT_OPEN CHARACTERS OPEN NAME",
                ":\"an atom\" | TEXT_OPEN CHARACTERS TEXT_CLOSE",
                "x != y | NAME SIGN NAME",
                "} ) | CLOSE CLOSE",
                "'' | MISTAKE",
                "f('a b' + 1) | NAME CALL_OPEN MISTAKE MISTAKE SIGN NUMBER CLOSE",
            })
    void tellsWhatEachIs(String text, String kinds) {
        assertEquals(kinds, of(text).stream().map(each -> each.kind().name()).collect(Collectors.joining(" ")));
    }

    /** Nothing is lost or twice, whatever is typed. */
    @Property
    void coversAllButWhiteSpace(
            @ForAll @CharRange(from = ' ', to = '~') @CharRange(from = '\n', to = '\n') @StringLength(max = 40)
                    String text) {
        int end = 0;
        for (Fragment each : of(text)) {
            assertEquals("", text.substring(end, each.start()).strip());
            assertEquals(text.substring(each.start(), each.end()), each.text());
            end = each.end();
        }
        assertEquals("", text.substring(end).strip());
    }

    private static List<Fragment> of(String text) {
        return Fragment.of(SourceText.of("input", text));
    }
}
