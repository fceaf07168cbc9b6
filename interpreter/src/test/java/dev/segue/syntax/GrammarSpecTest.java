package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.spec.Chunk;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chunk of the grammar's test scripts has the errors that it announces, and no other. */
class GrammarSpecTest {
    static List<Chunk> chunks() {
        return Chunk.allUnder("syntax");
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void hasTheErrorsThatItAnnounces(Chunk chunk) {
        assertEquals(List.of(), chunk.differences(Parser.parse(chunk.source()).diagnostics()));
    }
}
