package dev.segue.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.run.RunResult;
import dev.segue.run.RunState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples with foreign instructions are carried out as they stand. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../examples");

    @ParameterizedTest
    @CsvSource({"foreign.upgrade, foreign.js", "foreign-python.upgrade, foreign.py"})
    void anExampleIsCarriedOut(String script, String file) throws IOException {
        Trial trial = new Trial(Files.readString(EXAMPLES.resolve(script)))
                .file(file, Files.readString(EXAMPLES.resolve(file)));
        RunResult result = trial.run();
        assertEquals(RunState.COMPLETED, result.state(), () -> result.toString());
        assertTrue(
                trial.logged().getFirst().endsWith(" processes, 99 in 100 have at most 0 messages waiting"),
                () -> trial.logged().toString());
    }
}
