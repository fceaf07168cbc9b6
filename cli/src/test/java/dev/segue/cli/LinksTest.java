package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links in the pages lead to files that are there. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Called.ROOT.resolve("docs"))) {
            return Stream.concat(files, Stream.of(Called.ROOT.resolve("README.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(Called.ROOT::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkLeadsToAFile(Path page) throws IOException {
        Path file = Called.ROOT.resolve(page);
        List<String> lost = LINK.matcher(Files.readString(file))
                .results()
                .map(link -> link.group(1))
                .filter(link -> Files.notExists(file.resolveSibling(link)))
                .toList();
        assertEquals(List.of(), lost);
    }
}
