package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An upgrade of a target that does not run the version which it starts from: it is told, and nothing else changes. */
class OtherVersionTest {
    private static final String HEADER = "upgrade chat from \"1\" to \"2\"\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("some.upgrade"), HEADER + "load_modules(app)\n");
        Files.writeString(folder.resolve("anonymous.upgrade"), "restart_app(:chat)\n");
        Files.writeString(
                folder.resolve("release.upgrade"), HEADER + "check step \"look\" { info(\"${releases()}\") }\n");
    }

    private Called called(String running, String... arguments) throws IOException {
        Files.writeString(folder.resolve("node.yaml"), """
                applications:
                  chat: {version: %s, versions: {0: {chat: {vsn: 0}}, 1: {chat: {vsn: 1}}, 2: {chat: {vsn: 2}}}}
                releases: {1: {status: permanent, applications: {chat: %s}}}
                """.formatted(running, running));
        return Called.in(folder, arguments);
    }

    @ParameterizedTest
    @CsvSource({"plan,2,", "run,2,", "run,2,--dry-run", "plan,1,--down", "run,1,--down"})
    void whatRunsTheNewVersionAlreadyIsToldAndTheExitStaysWhatItIs(String command, String running, String option)
            throws IOException {
        String[] plain = {command, "some.upgrade", "--runtime", "sim:node.yaml"};
        Called called = option == null
                ? called(running, plain)
                : called(running, command, "some.upgrade", "--runtime", "sim:node.yaml", option);
        assertTrue(called.err().startsWith("warning SEG0424: chat runs " + running + " already\n"), called.err());
        assertTrue(called.err().contains("1 | upgrade chat from \"1\" to \"2\""), called.err());
        assertEquals(0, called.exitCode(), called.err());
    }

    @Test
    void aThirdVersionIsToldWithTheOneThatTheScriptStartsFrom() throws IOException {
        Called called = called("0", "run", "some.upgrade", "--runtime", "sim:node.yaml");
        assertTrue(called.err().startsWith("warning SEG0424: chat runs 0, and this starts from 1\n"), called.err());
        assertEquals(0, called.exitCode(), called.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"some.upgrade", "anonymous.upgrade"})
    void nothingIsSaidOfTheVersionToStartFromOrWhereTheScriptNamesNone(String script) throws IOException {
        assertEquals(
                "", called("1", "run", script, "--runtime", "sim:node.yaml").err());
    }

    @Test
    void versionsOfReleasesAreNotTakenForThoseOfTheApplication() throws IOException {
        assertEquals(
                "",
                called("2", "run", "release.upgrade", "--runtime", "sim:node.yaml")
                        .err());
    }
}
