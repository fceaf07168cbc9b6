package dev.segue.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule of the language page is shown by a chunk that keeps it and one that breaks it. */
class CoverageTest {

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
    void everyRuleIsKeptByOneChunkAndBrokenByAnother() throws IOException {
        Set<String> kept = ids(chunk -> !chunk.isNegative());
        Set<String> broken = ids(Chunk::isNegative);
        List<String> later = RulePage.later();
        List<String> shown =
                RulePage.ids().stream().filter(id -> !later.contains(id)).toList();
        assertEquals(List.of(), shown.stream().filter(id -> !kept.contains(id)).toList(), "these are kept by no chunk");
        assertEquals(
                List.of(), shown.stream().filter(id -> !broken.contains(id)).toList(), "these are broken by no chunk");
    }

    @Test
    void thereAreEnoughChunks() {
        assertTrue(chunks.size() >= ENOUGH, () -> "only " + chunks.size());
    }

    private Set<String> ids(Predicate<Chunk> wanted) {
        return chunks.stream()
                .filter(wanted)
                .flatMap(chunk -> chunk.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
