package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every script of the project parses: the examples and the standard library. */
class ShippedScriptsTest {
    static List<Path> scripts() throws IOException {
        try (Stream<Path> examples = Files.walk(Path.of("../examples"));
                Stream<Path> library = Files.walk(Path.of("../stdlib/src/main/resources"))) {
            return Stream.concat(examples, library)
                    .filter(file -> file.toString().endsWith(".upgrade"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void parsesWithoutAWord(Path script) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ParseResult<UpgradeFile> result = Parser.parse(SourceText.read(script, diagnostics));
        diagnostics.reportAll(result.diagnostics());
        assertEquals(List.of(), diagnostics.inSourceOrder());
        assertFalse(result.tree().items().isEmpty());
    }
}
