package dev.segue.weave.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.term.Term;
import dev.segue.weave.source.ErlangSource;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Which step brings the functions that several call. */
@NullUnmarked
class PassTest {
    private static final Pattern BROUGHT = Pattern.compile("Segue@[a-z0-9_]+=fun");

    /** Of each step, without what stands between the words. */
    private static List<String> sources(String script) {
        return Compiled.of(script).forms().stream()
                .map(forms -> ErlangSource.of(forms).replaceAll("\\s", ""))
                .toList();
    }

    private static boolean brings(String source) {
        return BROUGHT.matcher(source).find();
    }

    @Test
    void theFirstOnEachSideOfThePointBringsAllAndTheOthersTakeThem() {
        List<String> sources = sources("""
                assume 1 = count([1]) else "no"
                assume [1] = reverse([1]) else "no"
                suspend_acceptors(:chat)
                resume_acceptors(:chat)
                """);
        assertEquals(
                List.of(true, false, false, true, false),
                sources.stream().map(PassTest::brings).toList());
        assertTrue(sources.getFirst().contains("Segue@keep(functions,#{"), sources.getFirst());
        assertTrue(sources.get(1).startsWith("#{functions:="), sources.get(1));
        assertTrue(sources.get(2).contains("Segue@keep(functions,#{})"), "nothing stays behind a check");
        assertTrue(sources.getLast().contains("Segue@close()"), sources.getLast());
    }

    @Test
    void aStepAloneKeepsNothingForOthers() {
        List<String> sources = sources("assume 1 = count([1]) else \"no\"");
        assertEquals(1, sources.size());
        assertFalse(sources.getFirst().contains("functions"), sources.getFirst());
    }

    @Test
    void theSizeOfFurtherStepsIsTheirOwn() {
        List<List<Term>> one = Compiled.of("info(\"a\")\ninfo(\"b\")").forms();
        List<List<Term>> more =
                Compiled.of("info(\"a\")\n" + "info(\"b\")\n".repeat(20)).forms();
        int step = one.getLast().toString().length();
        for (List<Term> forms : more.subList(1, 20)) {
            assertTrue(forms.toString().length() <= step, "a step in the middle is no larger than one at the end");
        }
    }
}
