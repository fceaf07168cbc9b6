package dev.segue.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void columnsCountCodePoints() {
        SourceText source = SourceText.of("a", "🙂🙂x\ny");
        assertEquals(3, source.column(4));
        assertEquals(1, source.line(4));
        assertEquals(2, source.line(6));
        assertEquals(1, source.column(6));
    }

    @Test
    void allKindsOfLineBreaksEndALine() {
        SourceText source = SourceText.of("a", "a\r\nb\rc\nd");
        assertEquals(4, source.lineCount());
        assertEquals(
                List.of("a", "b", "c", "d"),
                List.of(source.lineText(1), source.lineText(2), source.lineText(3), source.lineText(4)));
    }

    @Test
    void bytesThatAreNotUtf8AreReportedAtTheirPlace() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = "let a = 1\nlet ü = 2".getBytes(StandardCharsets.ISO_8859_1);
        SourceText.decode("a.upgrade", bytes, diagnostics);
        Diagnostic found = diagnostics.inSourceOrder().get(0);
        assertEquals("SEG0101", found.code().id());
        assertEquals("a.upgrade:2:5", found.span().toString());
        assertTrue(found.message().contains("0xFC"), found.message());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = "\uFEFFlet a = 1".getBytes(StandardCharsets.UTF_8);
        assertEquals("let a = 1", SourceText.decode("a", bytes, diagnostics).text());
        assertTrue(diagnostics.isEmpty());
    }

    @Test
    void aTruncatedCharacterIsNotUtf8() {
        Diagnostics diagnostics = new Diagnostics();
        SourceText.decode("a", new byte[] {'a', (byte) 0xE2, (byte) 0x82}, diagnostics);
        assertTrue(diagnostics.hasErrors());
    }

    @Property
    void linesAndColumnsLeadBackToTheOffset(@ForAll String text) {
        SourceText source = SourceText.of("a", text);
        for (int offset = 0; offset < text.length(); offset++) {
            int line = source.line(offset);
            int start = source.lineStart(line);
            int codePoints = source.column(offset) - 1;
            assertEquals(codePoints, text.codePointCount(start, offset));
        }
    }
}
