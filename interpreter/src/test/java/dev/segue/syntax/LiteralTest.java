package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.segue.source.SourceText;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTest {
    private static Expr parsed(String text) {
        var result = Parser.parseExpression(SourceText.of("literal", text));
        assertEquals(List.of(), result.diagnostics(), text);
        return result.tree().orElseThrow();
    }

    private static String text(String literal) {
        return assertInstanceOf(Literal.Text.class, parsed(literal)).value();
    }

    @ParameterizedTest
    @CsvSource({
        "10us, 10000",
        "250ms, 250000000",
        "5s, 5000000000",
        "2m, 120000000000",
        "1h, 3600000000000",
        "1d, 86400000000000",
        "1m30s, 90000000000",
        "1_000s, 1000000000000",
        "-1s, -1000000000"
    })
    void durationsAreExactNanoseconds(String literal, String nanoseconds) {
        assertEquals(new BigInteger(nanoseconds), ((Literal.Duration) parsed(literal)).nanoseconds());
    }

    @ParameterizedTest
    @CsvSource({"512B, 512", "64KiB, 65536", "512MiB, 536870912", "2GiB, 2147483648", "1_0B, 10"})
    void sizesAreBytes(String literal, String bytes) {
        assertEquals(new BigInteger(bytes), ((Literal.Size) parsed(literal)).bytes());
    }

    @Test
    void integersAreExactAtAnySize() {
        String digits = "9".repeat(500);
        assertEquals(new BigInteger(digits), ((Literal.IntegerNumber) parsed(digits)).value());
        assertEquals(BigInteger.valueOf(0xFF00), ((Literal.IntegerNumber) parsed("0xFF_00")).value());
    }

    @Test
    void aTextOfManyLinesLosesItsCommonIndent() {
        assertEquals("a\n  b", text("\"\"\"\n  a\n    b\n  \"\"\""));
        assertEquals("  a", text("\"\"\"\n    a\n  \"\"\""));
        assertEquals("a\n\nb", text("\"\"\"\n  a\n\n  b\n  \"\"\""));
        assertEquals("a", text("\"\"\"\n\ta\n\t\"\"\""));
    }

    @Test
    void onlyTheBreakBehindTheOpeningAndTheClosingLinesAreDropped() {
        assertEquals("", text("\"\"\"\"\"\""));
        assertEquals("", text("\"\"\"\n\"\"\""));
        assertEquals("", text("\"\"\"\n\n\"\"\""));
        assertEquals("a\n", text("\"\"\"\na\n\n\"\"\""));
        assertEquals("\na", text("\"\"\"\n\na\n\"\"\""));
        assertEquals("a\nb", text("\"\"\"a\n  b\"\"\""));
        assertEquals("a", text("\"\"\"a\"\"\""));
    }

    @Test
    void windowsLineBreaksAreLineBreaks() {
        assertEquals("a\nb", text("\"\"\"\r\n  a\r\n  b\r\n  \"\"\""));
    }

    @Test
    void escapesAreDecodedAfterTheIndentIsTakenOff() {
        assertEquals("a\n  b\tc", text("\"\"\"\n  a\\n  b\\tc\n  \"\"\""));
        assertEquals("  a", text("\"\"\"\n  \\u{20} a\n  \"\"\""));
    }

    @Test
    void quotesAndDollarsInManyLinesStandForThemselves() {
        assertEquals("\"a\" \"\"b\"\" $c", text("\"\"\"\n\"a\" \"\"b\"\" $c\n\"\"\""));
    }

    @Test
    void theIndentIsFoundAroundInterpolations() {
        assertSame("\"a\\n  ${x}\\n${y} b\"", "\"\"\"\n  a\n    ${x}\n  ${y} b\n  \"\"\"");
        assertSame("\"${x}\"", "\"\"\"\n  ${x}\n  \"\"\"");
    }

    private static void assertSame(String expected, String written) {
        assertEquals(TreeText.flat(parsed(expected)), TreeText.flat(parsed(written)));
    }

    @Test
    void escapesAreDecoded() {
        assertEquals("\n\t\r\"\\$😀{}$", text("\"\\n\\t\\r\\\"\\\\\\$\\u{1F600}{}$\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a + b) * (c)",
                "(a) - (b) - (c)",
                "-(a)",
                "not (a)",
                "(a) == (b)",
                "(a)..(b)",
                "(a) |> f |> g((b))",
                "(a).b[(c)]((d))",
                "(fn() -> 1)()"
            })
    void spansCoverTheBracketsOfWhatIsInThem(String text) {
        assertEquals(text, parsed(text).span().text());
    }

    @Test
    void spansCoverTheirTextExactly() {
        SourceText source = SourceText.of("a", "let 🙂 = 1".replace("🙂", "b") + "\nf(\"🙂\", x + 1)");
        UpgradeFile file = Parser.parse(source).tree();
        StepItem.CallStep step =
                assertInstanceOf(StepItem.CallStep.class, file.items().get(1));
        assertEquals("f(\"🙂\", x + 1)", step.span().text());
        Expr.Call call = assertInstanceOf(Expr.Call.class, step.call());
        assertEquals("x + 1", call.arguments().get(1).value().span().text());
        assertEquals(8, call.arguments().get(1).value().span().column());
    }
}
