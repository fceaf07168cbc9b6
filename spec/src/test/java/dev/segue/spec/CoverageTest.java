package dev.segue.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the language page is shown by a chunk that keeps it and one that breaks it. What is still missing stands
 * in {@code missing/}, a file for each chapter; with {@code -Dsegue.golden=update} the files are written anew, and the
 * run fails all the same.
 */
class CoverageTest {

    private static final Path MISSING = Path.of("missing");
    private static final int ENOUGH = 400;

    private final List<Chunk> chunks =
            ChunkFile.all("").stream().flatMap(piece -> piece.chunks().stream()).toList();

    @Test
    void noIdStandsTwiceOnThePage() throws IOException {
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(), RulePage.ids().stream().filter(id -> !seen.add(id)).toList());
    }

    @Test
    void everyIdOfAChunkIsOnThePage() throws IOException {
        List<String> known = RulePage.ids();
        assertEquals(
                List.of(),
                chunks.stream()
                        .filter(chunk -> !known.containsAll(chunk.rules()))
                        .toList());
    }

    @Test
    void everyIdForLaterIsOnThePageAndHasNoChunk() throws IOException {
        List<String> known = RulePage.ids();
        Set<String> shown = ids(chunk -> true);
        List<String> wrong = RulePage.later().stream()
                .filter(id -> !known.contains(id) || shown.contains(id))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsMissingIsWhatIsSaidToBeMissing() throws IOException {
        Map<String, String> actual = missing();
        if ("update".equals(System.getProperty("segue.golden"))) {
            write(actual);
            fail("wrote " + MISSING + ": look at the change, then run without the switch");
        }
        Map<String, String> kept = kept();
        assertEquals(List.of(), without(kept, actual), "these lines of missing/ are out of date");
        assertEquals(List.of(), without(actual, kept), "these lines are not in missing/");
    }

    private static List<String> without(Map<String, String> some, Map<String, String> others) {
        Set<String> known = others.values().stream().flatMap(String::lines).collect(Collectors.toSet());
        return some.values().stream()
                .flatMap(String::lines)
                .filter(line -> !known.contains(line))
                .toList();
    }

    private Set<String> ids(Predicate<Chunk> wanted) {
        return chunks.stream()
                .filter(wanted)
                .flatMap(chunk -> chunk.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> missing() throws IOException {
        Set<String> positive = ids(chunk -> !chunk.isNegative());
        Set<String> negative = ids(Chunk::isNegative);
        List<String> later = RulePage.later();
        Map<String, String> missing = new LinkedHashMap<>();
        for (String id : RulePage.ids()) {
            if (!later.contains(id)) {
                String lines = (positive.contains(id) ? "" : id + " positive\n")
                        + (negative.contains(id) ? "" : id + " negative\n");
                missing.merge(id.substring(0, id.indexOf('.')) + ".txt", lines, String::concat);
            }
        }
        if (chunks.size() < ENOUGH) {
            missing.put("count.txt", "fewer than " + ENOUGH + " chunks\n");
        }
        missing.values().removeIf(String::isEmpty);
        return missing;
    }

    private static Map<String, String> kept() throws IOException {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Path file : files()) {
            kept.put(file.getFileName().toString(), Files.readString(file));
        }
        return kept;
    }

    private static void write(Map<String, String> missing) throws IOException {
        Files.createDirectories(MISSING);
        for (Path file : files()) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> each : missing.entrySet()) {
            Files.writeString(MISSING.resolve(each.getKey()), each.getValue());
        }
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(MISSING)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(MISSING)) {
            return files.sorted().toList();
        }
    }
}
