package dev.segue.polyglot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.foreign.ForeignLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What the page says to add is what there is. */
@NullUnmarked
class PageTest {

    @Test
    void theCoordinatesAndVersionsAreThoseOfThisBuild() throws IOException {
        String page = Files.readString(Path.of("../docs/how-to/use-a-foreign-language.md"));
        String build = Files.readString(Path.of("../pom.xml"));
        String version = build.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
        String graal = build.replaceFirst("(?s).*<graalvm.version>([^<]+)</graalvm.version>.*", "$1");
        String shown = page.replaceAll(">\\s+<", "><");
        for (String[] each : new String[][] {
            {"dev.segue", "segue-polyglot", version}, {"org.graalvm.polyglot", "js-community", graal}
        }) {
            assertTrue(
                    shown.contains("<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
                            .formatted((Object[]) each)),
                    () -> String.join(":", each));
        }
        for (ForeignLanguage language : ForeignLanguage.values()) {
            for (String coordinates : language.coordinates()) {
                assertTrue(page.contains(coordinates.substring(coordinates.indexOf(':') + 1)), coordinates);
            }
        }
    }
}
