package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.segue.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The trees of some scripts, kept as files. With {@code -Dsegue.golden=update} the files are written anew, and the run
 * fails all the same, so that nobody updates them unseen.
 */
class GoldenTreeTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/tree");

    static Stream<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".upgrade"))
                    .sorted()
                    .toList();
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theTreeIsTheOneThatWasKept(Path script) throws IOException {
        ParseResult<UpgradeFile> result =
                Parser.parse(SourceText.of(script.getFileName().toString(), Files.readString(script)));
        assertEquals(List.of(), result.diagnostics());
        String tree = TreeText.pretty(result.tree()) + "\n";
        Path kept = FOLDER.resolve(script.getFileName().toString().replace(".upgrade", ".tree"));
        if ("update".equals(System.getProperty("segue.golden"))) {
            Files.writeString(kept, tree);
            fail("wrote " + kept + ": look at the change, then run without the switch");
        }
        assertEquals(Files.readString(kept), tree);
    }
}
