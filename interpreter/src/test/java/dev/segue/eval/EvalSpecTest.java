package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.spec.Chunk;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chunk of the test scripts about values, patterns, failures and scopes fails where it says, nowhere else. */
class EvalSpecTest {
    static List<Chunk> chunks() {
        return Chunk.allUnder("eval");
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void failsWhereItSays(Chunk chunk) {
        assertEquals(List.of(), chunk.differences(SpecRun.of(chunk.source()).diagnostics));
    }
}
