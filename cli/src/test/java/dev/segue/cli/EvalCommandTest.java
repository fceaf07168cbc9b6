package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code segue eval}: values, mistakes, and what it refuses to do. */
@NullUnmarked
class EvalCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 + 2 * 3 | 7",
                "\"a\" ++ \"b\" | \"ab\"",
                "2s * 45 | 1m30s",
                "[x * x for x in 1..3] | [1, 4, 9]",
                "%{name: :chat} | %{name: :chat}",
                "nil | nil",
                "sum(1..4) | 10",
                "type_of(5%) | :percentage",
                "count(websockets(:chat)) > 0 | true",
                "app_version(:chat) | \"0.1.0\"",
                "if 1 < 2 { :less } else { :more } | :less"
            })
    void aValueStandsAloneOnStandardOutput(String expression, String value) {
        Called called = Called.with("eval", expression);
        assertEquals("", called.err());
        assertEquals(value + "\n", called.out());
        assertEquals(0, called.exitCode());
    }

    @Test
    void aNumberThatIsReadInPartIsToldOfBesideTheValue() {
        Called called = Called.with("eval", "16#FF");
        assertEquals("16\n", called.out());
        assertTrue(called.err().startsWith("warning SEG0811: `16#FF` is read as 16"), called.err());
        assertEquals(0, called.exitCode());
    }

    @Test
    void theDocumentHasTheLiteralAndTheType() {
        assertEquals(
                "{\"value\":\"\\\"a\\\"\",\"type\":\"string\"}\n",
                Called.with("eval", "\"a\"", "--output", "json").out());
        assertEquals(
                "{\"value\":\"1m30s\",\"type\":\"duration\"}\n",
                Called.with("eval", "--output", "json", "90s").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 + | 1 | SEG0112",
                "`` | 1 | SEG0112",
                "let x = 1 | 1 | SEG0110",
                "1 2 | 1 | SEG0110",
                "(1 | 1 | SEG01",
                "nix | 1 | SEG0201",
                "coutn([]) | 1 | SEG0201",
                "1s + 1 | 1 | SEG0302",
                "count() | 1 | SEG0207",
                "sleep(5) | 1 | SEG0301",
                "'text' | 1 | SEG0102",
                "1 / 0 | 10 | SEG05",
                "[1][5] | 10 | SEG05",
                "load(:chat) | 2 | SEG0702",
                "suspend(processes(:chat)) | 2 | SEG0702",
                "call(:erlang, :halt, []) | 2 | SEG0702",
                "load_modules(:chat) | 2 | SEG0702"
            })
    void aMistakeHasOneMessageAndItsExitCode(String expression, int code, String id) {
        Called called = Called.with("eval", expression);
        assertEquals(code, called.exitCode(), called.err());
        assertEquals("", called.out());
        assertTrue(called.err().contains(id), called.err());
        assertEquals(1, called.err().split("(error|failed) SEG", -1).length - 1, called.err());
    }

    @Test
    void mistakesComeAsADocumentToo() {
        Called wrong = Called.with("eval", "nix", "--output", "json");
        assertEquals(1, wrong.exitCode());
        assertTrue(wrong.out().startsWith("{\"diagnostics\":[{\"code\":\"SEG0201\""), wrong.out());
        Called failing = Called.with("eval", "1 / 0", "--output", "json");
        assertEquals(10, failing.exitCode());
        assertTrue(failing.out().contains("division by zero") && failing.out().contains("\"line\":1"), failing.out());
        assertEquals("", failing.err());
    }

    @Test
    void wrongUsageIsToldOnce() {
        assertEquals(2, Called.with("eval").exitCode());
        assertEquals(2, Called.with("eval", "1", "2").exitCode());
        assertEquals(2, Called.with("eval", "1", "--output", "yaml").exitCode());
        assertEquals(2, Called.with("eval", "1", "--runtime", "nope:").exitCode());
        assertEquals(
                2, Called.with("eval", "1", "--runtime", "sim:nowhere.yaml").exitCode());
        assertEquals(
                3,
                Called.with("eval", "1", "--runtime", "beam://nobody@127.0.0.1").exitCode());
    }

    @Test
    void whatIsLoggedStandsOnStandardError() {
        Called called = Called.with("eval", "info(\"hello\")");
        assertEquals(0, called.exitCode(), called.err());
        assertEquals("nil\n", called.out());
        assertEquals("hello\n", called.err());
    }

    @Test
    void ctrlCEndsIt() {
        Signals atOnce = action -> {
            action.run();
            return () -> {};
        };
        Called called = Called.in(folder, Terminal.NONE, Map.of(), atOnce, "eval", "sleep(1h)");
        assertEquals(10, called.exitCode(), called.err());
        assertTrue(called.err().contains("cancelled"), called.err());
        assertEquals("", called.out());
        Called document = Called.in(folder, Terminal.NONE, Map.of(), atOnce, "eval", "sleep(1h)", "--output", "json");
        assertEquals(10, document.exitCode(), document.err());
        assertTrue(document.out().startsWith("{\"diagnostics\":["), document.out());
    }
}
