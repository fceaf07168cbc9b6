package dev.segue.weave.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.resolve.Direction;
import dev.segue.weave.source.ErlangSource;
import dev.segue.weave.testing.Evaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is made of scripts, as Erlang source in files that people read. With {@code -Dsegue.golden=update} the files are
 * written anew, and the run fails all the same.
 */
@NullUnmarked
class GoldenTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/dev/segue/weave/compile");
    private static final Path EXAMPLES = Path.of("../examples");

    private static Evaluator erlang;

    @BeforeAll
    static void startNode() {
        erlang = Evaluator.start("golden");
    }

    @AfterAll
    static void stopNode() {
        erlang.close();
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> own = Files.list(SCRIPTS);
                Stream<Path> examples = Files.list(EXAMPLES)) {
            return Stream.concat(own, examples)
                    .filter(file -> file.toString().endsWith(".upgrade"))
                    .filter(file -> !file.getFileName().toString().startsWith("foreign")) // which cannot be woven
                    .sorted()
                    .toList();
        }
    }

    private static Compiled compiled(Path script) {
        Direction direction = script.endsWith("downgrade.upgrade") ? Direction.DOWN : Direction.UP;
        return Compiled.of(script, direction);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void whatIsMadeOfAScriptIsWhatWasKept(Path script) throws IOException {
        String source = compiled(script).source();
        String name = String.valueOf(script.getFileName()).replace(".upgrade", ".erl");
        Path kept = SCRIPTS.resolve("golden").resolve(name);
        if ("update".equals(System.getProperty("segue.golden"))) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, source);
            fail("wrote " + kept + ": look at the change, then run without the switch");
        }
        assertTrue(Files.exists(kept), "no golden file " + kept);
        assertEquals(Files.readString(kept), source);
    }

    /** No variable is unbound, unsafe or bound twice, as the compiler of Erlang sees it. */
    @ParameterizedTest
    @MethodSource("scripts")
    void erlangFindsNothingWrong(Path script) {
        for (List<Term> forms : compiled(script).forms()) {
            Term found = erlang.call("erl_lint", "exprs", new ListTerm(forms), ListTerm.NIL);
            assertTrue(found instanceof Tuple tuple && tuple.isTagged("ok", 2), () -> found.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theSourceIsReadBackAsTheSameForms(Path script) {
        for (List<Term> forms : compiled(script).forms()) {
            assertEquals(forms, erlang.parse(ErlangSource.of(forms)));
        }
    }
}
