package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
