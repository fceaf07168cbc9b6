package dev.segue.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.segue.eval.Compilation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every chunk comes out as it says. */
class ChaptersTest {

    @TestFactory
    Stream<DynamicTest> walked() {
        return chunks(Compilation.NEVER);
    }

    /** Functions and loops do the same as methods of the virtual machine. */
    @TestFactory
    Stream<DynamicTest> compiled() {
        return chunks(Compilation.ALWAYS);
    }

    private static Stream<DynamicTest> chunks(Compilation compilation) {
        String wanted = Objects.requireNonNullElse(System.getProperty("spec"), "");
        List<ChunkFile.Piece> pieces = ChunkFile.all(wanted);
        if (pieces.isEmpty()) {
            fail("no file of a chapter has " + wanted + " in its path");
        }
        return pieces.stream().flatMap(piece -> tests(piece, compilation));
    }

    private static Stream<DynamicTest> tests(ChunkFile.Piece piece, Compilation compilation) {
        if (piece.chunks().isEmpty()) {
            String place = piece.file() + ":" + piece.line();
            return Stream.of(DynamicTest.dynamicTest(place, () -> fail(place + " " + piece.mistake())));
        }
        return piece.chunks().stream()
                .map(chunk -> DynamicTest.dynamicTest(
                        chunk.toString(),
                        () -> assertEquals(List.of(), ChunkJudge.differences(chunk, compilation), chunk::toString)));
    }
}
