package dev.segue.weave.relup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.UnreadableFile;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticRenderer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees of a relup that has something wrong. */
class RelupInputTest {
    private static RelupInput input(String text) {
        return RelupInput.of("relup", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(RelupInput input) {
        StringBuilder shown = new StringBuilder();
        DiagnosticRenderer renderer = new DiagnosticRenderer(false, 80);
        for (Diagnostic diagnostic : input.diagnostics()) {
            renderer.lines(diagnostic).forEach(line -> shown.append(line).append('\n'));
        }
        return shown.toString();
    }

    @Test
    void aGoodRelupHasNoDiagnostics() {
        RelupInput input = input("{\"2\",[{\"1\",[],[point_of_no_return]}],[]}.");
        assertEquals("", shown(input));
        assertFalse(input.hasErrors());
    }

    @Test
    void anInstructionIsUnderlinedAsItStands() {
        RelupInput input = input("{\"2\",\n [{\"1\",\"grün\",\n   [point_of_no_return,{resume,  [room]}]}],[]}.");
        assertTrue(input.hasErrors());
        assertEquals("""
                error SEG0904: The module room is resumed, but not suspended at this point.
                 --> relup:3:24
                  |
                3 |    [point_of_no_return,{resume,  [room]}]}],[]}.
                  |                        ^^^^^^^^^^^^^^^^^
                  hint: suspend it before, or leave it out here
                """, shown(input));
    }

    @Test
    void whatIsNoTermIsMarkedAtItsCharacter() {
        assertEquals("""
                error SEG0901: `}` belongs here, not `y`.
                 --> relup:1:10
                  |
                1 | {\"é😀\", x y}.
                  |           ^
                """, shown(input("{\"é😀\", x y}.")));
    }

    @Test
    void theEndIsMarkedWhereSomethingIsMissing() {
        assertEquals("""
                error SEG0901: A full stop is missing behind the term that begins at 1:1.
                 --> relup:1:12
                  |
                1 | {"2",[],[]}
                  |            ^
                """, shown(input("{\"2\",[],[]}")));
    }

    @Test
    void aWrongEncodingIsMarkedAtItsByte() {
        byte[] latin = "{\"2\",\n \"f\u00fcr\"}.".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("""
                error SEG0901: This is not UTF-8; a Latin-1 file says `%% coding: latin-1` in its first line.
                 --> relup:2:4
                  |
                2 |  "f\ufffdr"}.
                  |    ^
                """, shown(RelupInput.of("relup", latin)));
    }

    @Test
    void aDeclaredEncodingIsShownAsItIsMeant() {
        byte[] latin = "%% coding: latin-1\n{\"f\u00fcr\", []}.".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(shown(RelupInput.of("relup", latin)).contains("2 | {\"für\", []}."));
    }

    @Test
    void aWarningIsNoError() {
        RelupInput input = input("{\"2\",[{\"1\",[],[{load_object_code,{a,\"2\",[m]}},point_of_no_return]}],[]}.");
        assertFalse(input.hasErrors());
        assertEquals("SEG0905", input.diagnostics().getFirst().code().id());
    }

    @Test
    void whatCannotBeReadIsSaidByItsName(@TempDir Path folder) throws IOException {
        assertEquals(
                "there is no file " + folder.resolve("relup"),
                assertThrows(UnreadableFile.class, () -> RelupInput.read(folder.resolve("relup")))
                        .message());
        assertEquals(
                folder + " is a folder",
                assertThrows(UnreadableFile.class, () -> RelupInput.read(folder))
                        .message());
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertEquals(
                large + " has more than a relup may have: 16 MiB",
                assertThrows(UnreadableFile.class, () -> RelupInput.read(large)).message());
        Files.writeString(large, "{\"2\",[],[]}.");
        assertEquals(List.of(), RelupInput.read(large).diagnostics());
    }
}
