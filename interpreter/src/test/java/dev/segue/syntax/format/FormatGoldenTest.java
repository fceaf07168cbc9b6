package dev.segue.syntax.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What some scripts look like when they are formatted, kept as files. With {@code -Dsegue.golden=update} the files are
 * written anew, and the run fails all the same, so that nobody updates them unseen.
 */
class FormatGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/format");

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".upgrade"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void looksAsItWasKept(Path script) throws IOException {
        String written = Files.readString(script);
        String formatted = FormatPropertiesTest.formatted(written);
        Path kept = FOLDER.resolve(script.getFileName().toString().replace(".upgrade", ".formatted"));
        if ("update".equals(System.getProperty("segue.golden"))) {
            Files.writeString(kept, formatted);
            fail("wrote " + kept + ": look at the change, then run without the switch");
        }
        assertEquals(Files.readString(kept), formatted);
        FormatPropertiesTest.assertHolds(written);
    }
}
