package dev.segue.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.eval.SpecFunctions;
import dev.segue.spec.Chunk;
import dev.segue.syntax.Parser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chunk of the test scripts about names, calls, kinds and effects has the errors that it announces. */
class ResolveSpecTest {
    static List<Chunk> chunks() {
        return Chunk.allUnder("resolve");
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void hasTheErrorsThatItAnnounces(Chunk chunk) {
        Resolver resolver = new Resolver(SpecFunctions.registry(), List.of(), LibrarySource.NONE);
        assertEquals(
                List.of(),
                chunk.differences(resolver.resolve(Parser.parse(chunk.source())).diagnostics()));
    }
}
