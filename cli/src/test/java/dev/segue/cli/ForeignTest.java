package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Foreign instructions through the program. */
class ForeignTest {
    @TempDir
    Path folder = Path.of("");

    private Called run(String script, String file, String text) throws IOException {
        Files.writeString(folder.resolve("a.upgrade"), script);
        Files.writeString(folder.resolve(file), text);
        return Called.in(folder, "run", "a.upgrade").without(folder + "/");
    }

    @Test
    void javaScriptIsCarriedOutAndItsLinesAreShown() throws IOException {
        Called called = run(
                "foreign check instruction greet(who: atom) from \"greet.js\"\ngreet(:chat)",
                "greet.js",
                "function greet(who) { console.log('hello, ' + who.description) }");
        assertEquals("", called.err());
        assertEquals(0, called.exitCode(), called.out());
        assertTrue(called.out().contains("hello, chat"), called.out());
    }

    @Test
    void aFailureShowsTheForeignLine() throws IOException {
        Called called = run(
                "foreign check instruction greet(who: atom) from \"greet.js\"\ngreet(:chat)",
                "greet.js",
                "function greet(who) {\n  throw new Error('nobody')\n}");
        assertEquals(10, called.exitCode(), called.out());
        assertTrue(called.out().contains("greet.js:2:9"), called.out());
        assertTrue(called.out().contains("throw new Error('nobody')"), called.out());
    }

    @ParameterizedTest
    @CsvSource({"\u00E9, 0xE9", "// caf\u00E9, 0xE9", "'\u00FF', 0xFF"})
    void aFileThatIsNotUtf8IsToldOfOnce(String text, String shown) throws IOException {
        Files.write(folder.resolve("greet.js"), ("function greet() {}\n" + text).getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("a.upgrade"), "foreign check instruction greet() from \"greet.js\"\ngreet()");
        Called called = Called.in(folder, "check", "a.upgrade").without(folder + "/");
        assertEquals(1, called.exitCode());
        assertEquals(
                1,
                called.err().lines().filter(line -> line.contains("error SEG")).count(),
                called.err());
        assertTrue(called.err().contains("SEG0101") && called.err().contains(shown), called.err());
    }
}
