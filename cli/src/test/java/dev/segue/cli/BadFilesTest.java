package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no scripts: each is answered with one clear message, at its place, and soon. */
@NullUnmarked
class BadFilesTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private Called check(String... files) throws IOException {
        for (int index = 0; index < files.length; index += 2) {
            Files.writeString(folder.resolve(files[index]), files[index + 1]);
        }
        return assertTimeout(SOON, () -> Called.in(folder, "check", files.length == 0 ? "a.upgrade" : files[0]))
                .without(folder + "/");
    }

    private void one(Called called, int code, String... parts) {
        assertEquals(code, called.exitCode(), called.err());
        assertEquals(
                1,
                called.err().lines().filter(line -> line.contains("error SEG")).count(),
                called.err());
        for (String part : parts) {
            assertTrue(called.err().contains(part), called.err());
        }
        assertFalse(called.err().contains("xception"), called.err());
    }

    private Called checkBytes(byte[] bytes) throws IOException {
        Files.write(folder.resolve("a.upgrade"), bytes);
        return check();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"é, 0xE9", "\u00ED\u00A0\u0080, 0xED", "\u00C0\u00AF, 0xC0", "\u00FF, 0xFF"})
    void bytesThatAreNotUtf8AreSaidWithTheirPlace(String bytes, String shown) throws IOException {
        one(checkBytes(latin("info(\"a\")\ninfo(\"" + bytes + "\")\n")), 1, "not UTF-8", shown, "a.upgrade:2:7");
    }

    @Test
    void anEmptyFileAndAByteOrderMarkAreFine() throws IOException {
        assertEquals(0, check("a.upgrade", "").exitCode());
        assertEquals(0, check("a.upgrade", "\uFEFFinfo(\"a\")\n").exitCode());
    }

    @Test
    void zerosAreSaidOnceWhereTheyBegin() throws IOException {
        one(check("a.upgrade", "info(\"a\")\n\0\0\0\0info(\"b\")\n"), 1, "U+0000", "a.upgrade:2:1");
    }

    @Test
    void aFolderIsNoScript() throws IOException {
        Files.createDirectory(folder.resolve("a.upgrade"));
        one(check(), 2, "is a folder");
    }

    @Test
    void whatNeverEndsIsReadNoFurtherThanAScriptMayBeLong() {
        one(Called.in(folder, "check", "/dev/zero"), 2, "/dev/zero has more than a script may have: 16 MiB");
    }

    @Test
    void aPipeIsReadLikeAFile() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Process writer = new ProcessBuilder("sh", "-c", "echo 'info(nix)' > pipe")
                .directory(folder.toFile())
                .start();
        one(Called.in(folder, "check", "pipe"), 1, "SEG0201", "pipe:1:6");
        assertEquals(0, writer.waitFor());
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.upgrade"), "info(\"a\")\n");
        assertTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        one(check(), 2, "cannot be read");
    }

    @Test
    void aFileOf50MebibytesIsRefusedUnread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("a.upgrade").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        one(check(), 2, "SEG0701", "16 MiB");
    }

    @Test
    void aMissingFileIsSaidOnceHoweverOftenItsNamesAreUsed() throws IOException {
        one(check("a.upgrade", "use \"b.upgrade\"\ninfo(b())\nc()\ninfo(b())\n"), 1, "no file b.upgrade");
        Called named = check("a.upgrade", "use \"b.upgrade\" as lib\ninfo(lib.b())\nlib.c()\n");
        one(named, 1, "no file b.upgrade");
        Called other = check("a.upgrade", "use \"b.upgrade\" as lib\ninfo(lib.b())\ninfo(nix)\n");
        assertTrue(other.err().contains("function nix"), other.err());
    }

    @Test
    void aCircleOfUsesIsShownWhole() throws IOException {
        one(check("a.upgrade", "use \"a.upgrade\"\nfn a() = 1\n"), 1, "SEG0211", "a.upgrade:1:5");
        one(
                check(
                        "a.upgrade",
                        "use \"b.upgrade\"\nfn a() = b()\n",
                        "b.upgrade",
                        "use \"a.upgrade\"\nfn b() = a()\n"),
                1,
                "SEG0211",
                "b.upgrade:1:5",
                "a.upgrade:1:5");
        String[] three = {
            "a.upgrade", "use \"b.upgrade\"\nfn a() = b()\n",
            "b.upgrade", "use \"c.upgrade\"\nfn b() = c()\n",
            "c.upgrade", "use \"a.upgrade\"\nfn c() = a()\n"
        };
        one(check(three), 1, "SEG0211", "c.upgrade:1:5", "a.upgrade:1:5", "b.upgrade:1:5");
    }

    @Test
    void whatIsUsedMustBeALibraryThatIsRight() throws IOException {
        Files.createDirectory(folder.resolve("lib"));
        one(check("a.upgrade", "use \"lib\"\ninfo(\"a\")\n"), 1, "SEG0212", "a.upgrade:1:5");
        one(check("a.upgrade", "use \"b.upgrade\"\nb()\n", "b.upgrade", "fn b() = 1\ninfo(\"b\")\n"), 1, "SEG0213");
        one(check("a.upgrade", "use \"b.upgrade\"\nb()\n", "b.upgrade", "fn b( = 1\n"), 1, "b.upgrade:1:7");
        Files.write(folder.resolve("b.upgrade"), latin("fn b() = \"é\"\n"));
        one(check("a.upgrade", "use \"b.upgrade\"\ninfo(b())\n"), 1, "SEG0101", "b.upgrade:1:11");
    }

    @ParameterizedTest
    @CsvSource({
        "drian=2s, no parameter drian",
        "drain=2, duration is wanted",
        "drain=, duration",
        "drain, gives no param a value",
        "=2s, gives no param a value"
    })
    void aValueThatFitsNoParameterIsRefused(String value, String message) {
        one(Called.with("plan", "examples/chat.upgrade", "-P", value), 2, "SEG0703", message);
        one(
                Called.with("plan", "examples/chat.upgrade", "-P", "drain=1s", "-P", "drain=2s"),
                2,
                "SEG0703",
                "given twice");
    }

    @Test
    void aLineOf10MebibytesIsReadSoon() throws IOException {
        Called good = check("a.upgrade", "info(\"" + "x".repeat(10 << 20) + "\")\n");
        assertEquals(0, good.exitCode(), good.err());
        one(check("a.upgrade", "let a = \"" + "x".repeat(10 << 20) + "\" + nix\n"), 1, "SEG0201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info(NAME)",
                "NAME(1)",
                "NAME",
                "let NAME = 5\nlet NAME = 6\ninfo(NAME)",
                "let NAME = 5",
                "info(NAME: 5)",
                "info(\"a\") before NAME",
                "step \"a\" { NAME = 5 }",
                "param x: NAME = 5",
                "fn NAME(x) = y\ninfo(NAMEr(5))",
                "let NAME-NAME = 5",
                "info(1 NAME)",
                "use \"NAME.upgrade\"",
                "info('NAME')",
                "let x = 5NAME"
            })
    void aNameOfTenThousandLettersIsCutInMessages(String script) throws IOException {
        Called called = check("a.upgrade", script.replace("NAME", "n".repeat(10_000)));
        assertTrue(called.err().contains("SEG"), called.err());
        assertEquals(
                0, called.err().lines().filter(line -> line.length() > 1_000).count(), called.err());
    }

    @Test
    void whatALongNameIsUnderlinedWithIsItsPlace() throws IOException {
        String name = "n".repeat(10_000);
        List<String> lines =
                check("a.upgrade", "info(" + name + ")").err().lines().toList();
        assertEquals(" --> a.upgrade:1:6", lines.get(1));
        assertEquals(lines.get(3).indexOf("nnn"), lines.get(4).indexOf("^"), lines.toString());
    }
}
