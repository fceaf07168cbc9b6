package dev.segue.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every chunk comes out as it says. */
class ChaptersTest {

    @TestFactory
    Stream<DynamicTest> chunks() {
        String wanted = Objects.requireNonNullElse(System.getProperty("spec"), "");
        List<ChunkFile.Piece> pieces = ChunkFile.all(wanted);
        if (pieces.isEmpty()) {
            fail("no file of a chapter has " + wanted + " in its path");
        }
        return pieces.stream().flatMap(ChaptersTest::tests);
    }

    private static Stream<DynamicTest> tests(ChunkFile.Piece piece) {
        if (piece.chunks().isEmpty()) {
            String place = piece.file() + ":" + piece.line();
            return Stream.of(DynamicTest.dynamicTest(place, () -> fail(place + " " + piece.mistake())));
        }
        return piece.chunks().stream()
                .map(chunk -> DynamicTest.dynamicTest(
                        chunk.toString(),
                        () -> assertEquals(List.of(), ChunkJudge.differences(chunk), chunk::toString)));
    }
}
