package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands in the page about weaving do what they say, called as they stand there. */
class PageCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^ *\\$ \\./segue (.*)$");

    static List<String> commands() throws IOException {
        List<String> commands = COMMAND.matcher(Files.readString(Called.ROOT.resolve("docs/weave.md")))
                .results()
                .map(command -> command.group(1))
                .toList();
        assertFalse(commands.isEmpty());
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandWorks(String command, @TempDir Path folder) throws IOException {
        Path examples = Files.createDirectories(folder.resolve("examples/release"));
        for (String name : List.of("chat.upgrade", "relup")) {
            Files.copy(Called.ROOT.resolve("examples/release").resolve(name), examples.resolve(name));
        }
        Called called = Called.in(folder, command.split(" "));
        assertEquals("", called.err());
        assertEquals(0, called.exitCode());
        assertTrue(called.out().contains("up from 0.1.0 to 0.2.0"), called.out());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(command.contains(" -o ") ? 2 : 1, files.count());
        }
    }
}
