package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code segue fmt}: what it writes, what it leaves alone, and what it says of bad input. */
@NullUnmarked
class FormatCommandTest {
    private static final String UNTIDY = "f( 1,2 );g()\n";
    private static final String TIDY = "f(1, 2)\ng()\n";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path file(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Files.setLastModifiedTime(file, LONG_AGO);
        return file;
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void assertUntouched(Path file, String content) throws IOException {
        assertEquals(content, Files.readString(file));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
    }

    @Test
    void filesAreFormattedInPlaceAndNamed() throws IOException {
        Path untidy = file("untidy.upgrade", UNTIDY);
        Path tidy = file("tidy.upgrade", TIDY);
        Files.setPosixFilePermissions(untidy, PosixFilePermissions.fromString("rwxr-x--x"));
        Called called = Called.in(folder, "fmt", "untidy.upgrade", "tidy.upgrade");
        assertEquals(0, called.exitCode(), called.err());
        assertEquals("formatted untidy.upgrade\n", called.out());
        assertEquals("", called.err());
        assertEquals(TIDY, Files.readString(untidy));
        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(untidy)));
        assertUntouched(tidy, TIDY);
        assertEquals(List.of("tidy.upgrade", "untidy.upgrade"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void checkingNamesWhatWouldChangeAndWritesNothing() throws IOException {
        Path untidy = file("untidy.upgrade", UNTIDY);
        file("tidy.upgrade", TIDY);
        Called called = Called.in(folder, "fmt", "--check", "untidy.upgrade", "tidy.upgrade");
        assertEquals(1, called.exitCode(), called.err());
        assertEquals("would change untidy.upgrade\n", called.out());
        assertUntouched(untidy, UNTIDY);
        Called again = Called.in(folder, "fmt", "--check", "tidy.upgrade");
        assertEquals(0, again.exitCode());
        assertEquals("", again.out() + again.err());
    }

    @Test
    void standardInputGoesToStandardOutput() {
        Called called = Called.withInput(UNTIDY.getBytes(StandardCharsets.UTF_8), "fmt", "-");
        assertEquals(0, called.exitCode(), called.err());
        assertEquals(TIDY, called.out());
        assertEquals("", called.err());
    }

    @Test
    void standardInputCanBeChecked() {
        Called called = Called.withInput(UNTIDY.getBytes(StandardCharsets.UTF_8), "fmt", "--check", "-");
        assertEquals(1, called.exitCode(), called.err());
        assertEquals("would change standard input\n", called.out());
        Called tidy = Called.withInput(TIDY.getBytes(StandardCharsets.UTF_8), "fmt", "-", "--check");
        assertEquals(0, tidy.exitCode(), tidy.err());
    }

    @Test
    void standardInputWithErrorsGivesNoOutput() {
        Called called = Called.withInput("let x =".getBytes(StandardCharsets.UTF_8), "fmt", "-");
        assertEquals(1, called.exitCode());
        assertEquals("", called.out());
        assertTrue(called.err().contains("standard input:1:8"), called.err());
    }

    @Test
    void aByteThatIsNoTextIsTheOnlyMistakeThatIsTold() {
        Called called = Called.withInput(new byte[] {'l', 'e', 't', ' ', (byte) 0xF6, ' ', '=', ' ', '1'}, "fmt", "-");
        assertEquals(1, called.exitCode());
        assertTrue(called.err().contains("error SEG0101: "), called.err());
        assertEquals(1, called.err().split("error SEG", -1).length - 1, called.err());
    }

    @Test
    void standardInputIsReadNoFurtherThanAScriptMayBeLong() {
        Called called = Called.withInput(new byte[17 << 20], "fmt", "-");
        assertEquals(2, called.exitCode());
        assertEquals("", called.out());
        assertTrue(called.err().contains("standard input has more than a script may have: 16 MiB"), called.err());
    }

    @Test
    void whatIsReadOtherwiseThanItLooksIsToldBeforeItLooksSo() throws IOException {
        Path mask = file("mask.upgrade", "let mask = 16#FF\n");
        Called called = Called.in(folder, "fmt", "mask.upgrade");
        assertEquals("let mask = 16 #FF\n", Files.readString(mask));
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.err().startsWith("warning SEG0811: `16#FF` is read as 16"), called.err());
    }

    @Test
    void aScriptWithErrorsStaysWhileTheOthersAreFormatted() throws IOException {
        Path broken = file("broken.upgrade", "f( 1 \n");
        Path untidy = file("untidy.upgrade", UNTIDY);
        Called called = Called.in(folder, "fmt", "broken.upgrade", "untidy.upgrade");
        assertEquals(1, called.exitCode());
        assertTrue(called.err().contains("SEG0111"), called.err());
        assertUntouched(broken, "f( 1 \n");
        assertEquals(TIDY, Files.readString(untidy));
    }

    @Test
    void aFileThatIsMissingLeavesTheOthersAlone() throws IOException {
        Path untidy = file("untidy.upgrade", UNTIDY);
        Called called = Called.in(folder, "fmt", "untidy.upgrade", "missing.upgrade");
        assertEquals(2, called.exitCode());
        assertTrue(called.err().contains("there is no file"), called.err());
        assertUntouched(untidy, UNTIDY);
    }

    @Test
    void aReadOnlyFileLeavesTheOthersAlone() throws IOException {
        Path untidy = file("a.upgrade", UNTIDY);
        Path locked = file("locked.upgrade", UNTIDY);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        Called called = Called.in(folder, "fmt", "a.upgrade", "locked.upgrade");
        assertEquals(2, called.exitCode(), called.out());
        assertTrue(called.err().contains("locked.upgrade is read-only\n  hint: make it writable"), called.err());
        assertUntouched(untidy, UNTIDY);
        assertUntouched(locked, UNTIDY);
        assertEquals(1, Called.in(folder, "fmt", "--check", "locked.upgrade").exitCode());
    }

    @Test
    void aSymbolicLinkGoesOnLeadingToItsFile() throws IOException {
        Path untidy = file("untidy.upgrade", UNTIDY);
        Path link = Files.createSymbolicLink(folder.resolve("link.upgrade"), Path.of("untidy.upgrade"));
        Called called = Called.in(folder, "fmt", "link.upgrade");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(TIDY, Files.readString(untidy));
    }

    @Test
    void asJsonOneDocumentTellsOfFilesAndErrors() throws IOException {
        file("untidy.upgrade", UNTIDY);
        file("tidy.upgrade", TIDY);
        file("broken.upgrade", "let x =");
        Called called =
                Called.in(folder, "fmt", "--output", "json", "untidy.upgrade", "tidy.upgrade", "broken.upgrade");
        assertEquals(1, called.exitCode());
        assertEquals("", called.err());
        String files = "{\"files\":[{\"file\":\"untidy.upgrade\",\"changed\":true},{\"file\":\"tidy.upgrade\","
                + "\"changed\":false}],\"diagnostics\":[{\"code\":\"SEG0112\",";
        assertTrue(called.out().startsWith(files), called.out());
        assertEquals(1, called.lines().size());
    }

    static List<Arguments> badContents() {
        return List.of(
                Arguments.of(new byte[] {'f', '(', '"', (byte) 0xE9, '"', ')'}, "SEG0101", "not UTF-8"),
                Arguments.of(new byte[] {'f', '(', ')', (byte) 0xF0, (byte) 0x9F}, "SEG0101", "not UTF-8"),
                Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'f', 0, '(', 0}, "SEG0101", "not UTF-8"),
                Arguments.of("f(\0)".getBytes(StandardCharsets.UTF_8), "SEG0102", ""),
                Arguments.of("f(ü)".getBytes(StandardCharsets.UTF_8), "SEG0102", ""),
                Arguments.of("f(\"a)".getBytes(StandardCharsets.UTF_8), "SEG0103", ""),
                Arguments.of("f(\"${a\")".getBytes(StandardCharsets.UTF_8), "SEG0104", ""),
                Arguments.of("f(\"\\q\")".getBytes(StandardCharsets.UTF_8), "SEG0105", ""),
                Arguments.of("f(1x)".getBytes(StandardCharsets.UTF_8), "SEG0106", ""),
                Arguments.of("f(1s2m)".getBytes(StandardCharsets.UTF_8), "SEG0107", ""),
                Arguments.of("upgrade a within 1s within 2s".getBytes(StandardCharsets.UTF_8), "SEG0118", "twice"),
                Arguments.of(("f(" + "(".repeat(200)).getBytes(StandardCharsets.UTF_8), "SEG0113", "deep"));
    }

    @ParameterizedTest
    @MethodSource("badContents")
    void whatIsNoScriptIsLeftAsItIsWithItsError(byte[] content, String code, String message) throws IOException {
        Path file = file("bad.upgrade", content);
        Called called = Called.in(folder, "fmt", "bad.upgrade");
        assertEquals(1, called.exitCode(), called.out());
        assertEquals("", called.out());
        assertTrue(called.err().contains("error " + code), called.err());
        assertTrue(called.err().contains(message), called.err());
        assertTrue(called.err().contains("bad.upgrade:1:"), called.err());
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
        assertFalse(Called.in(folder, "fmt", "--check", "bad.upgrade").exitCode() == 0);
    }

    static List<Arguments> oddContents() {
        return List.of(
                Arguments.of("", ""),
                Arguments.of(" \n\t\n", ""),
                Arguments.of(";", ""),
                Arguments.of("# only\n\n\n\n  # comments  ", "# only\n\n# comments\n"),
                Arguments.of("f()", "f()\n"),
                Arguments.of("\uFEFFf()\n", "f()\n"),
                Arguments.of("f()\r\n# c\r\ng()\r\n", "f()\n# c\ng()\n"),
                Arguments.of("f()\r# c\rg()", "f()\n# c\ng()\n"),
                Arguments.of("let a = \"\"\"\r\n  x\r\n  \"\"\"\r\n", "let a = \"\"\"\n  x\n  \"\"\"\n"));
    }

    @ParameterizedTest
    @MethodSource("oddContents")
    void oddFilesAreFormattedToo(String written, String formatted) throws IOException {
        Path file = file("odd.upgrade", written);
        Called called = Called.in(folder, "fmt", "odd.upgrade");
        assertEquals(0, called.exitCode(), called.err());
        assertEquals(written.equals(formatted) ? "" : "formatted odd.upgrade\n", called.out());
        assertEquals(formatted, Files.readString(file));
    }
}
