package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that come through a pipe: {@code -} stands for them. */
class StandardInputTest {
    private static Called piped(String script, String... arguments) {
        return Called.withInput(script.getBytes(StandardCharsets.UTF_8), arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "plan", "run"})
    void aScriptIsReadFromThere(String command) {
        Called called = piped("info(\"hello\")\n", command, "-");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().contains(command.equals("check") ? "standard input: 1 step up" : "info"), called.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "plan", "run"})
    void itsMistakesHaveAPlace(String command) {
        Called called = piped("info(nix)\n", command, "-");
        assertEquals(1, called.exitCode(), called.err());
        assertTrue(called.err().contains("standard input:1:6"), called.err());
    }

    @Test
    void itUsesFilesFromWhereItIsCalled() {
        Called called = piped("use \"examples/lib/office_hours.upgrade\" as hours\ninfo(\"hello\")\n", "check", "-");
        assertEquals(0, called.exitCode(), called.err());
    }

    @Test
    void aParameterThatIsGivenIsPlannedWith() {
        String script = "param many: integer\nif many > 1 { info(\"many\") } else { info(\"one\") }\n";
        assertEquals(0, piped(script, "check", "-").exitCode());
        Called given = piped(script, "check", "-", "-P", "many=2");
        assertEquals(0, given.exitCode(), given.err());
        assertTrue(given.out().contains("1 step up"), given.out());
        assertEquals(2, piped(script, "check", "-", "-P", "many=two").exitCode());
    }
}
