package dev.segue.syntax.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.segue.generate.Scripts;
import dev.segue.source.SourceText;
import dev.segue.syntax.Lexeme;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.TreeText;
import dev.segue.syntax.UpgradeFile;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every script that is formatted. */
final class FormatPropertiesTest {
    @Provide
    Arbitrary<String> scripts() {
        return Scripts.scripts();
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void theTreeAndTheCommentsStayAndFormattingTwiceIsFormattingOnce(@ForAll("scripts") String script) {
        assertHolds(script);
    }

    @Provide
    Arbitrary<String> expressions() {
        return Scripts.expressions();
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void theSameHoldsOfASingleExpression(@ForAll("expressions") String expression) {
        assertHolds("let x = " + expression);
    }

    static void assertHolds(String script) {
        UpgradeFile written = parsed(script);
        String formatted = formatted(script);
        assertEquals(TreeText.flat(written), TreeText.flat(parsed(formatted)), () -> script + "\n--->\n" + formatted);
        assertEquals(comments(script), comments(formatted), () -> script + "\n--->\n" + formatted);
        assertEquals(formatted, formatted(formatted), () -> script + "\n--->\n" + formatted);
    }

    static String formatted(String script) {
        return Formatter.format(SourceText.of("script", script)).text().orElseThrow();
    }

    private static UpgradeFile parsed(String script) {
        ParseResult<UpgradeFile> result = Parser.parse(SourceText.of("script", script));
        assertFalse(result.hasErrors(), script);
        return result.tree();
    }

    private static List<String> comments(String script) {
        return Lexeme.of(SourceText.of("script", script)).stream()
                .filter(each -> each.kind() == Lexeme.Kind.COMMENT)
                .map(each -> each.text().stripTrailing())
                .toList();
    }
}
