package dev.segue.weave.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be woven is refused at its place, and what acts otherwise when woven is said. */
class RefusedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "foreign instruction f() from \"f.js\"; f() | SEG0931 | 1:38",
                "step \"s\" { let f = fn(n) -> n; info(\"${f(n: 1)}\") } | SEG0935 | 1:40",
                "step \"s\" { let f = fn(n, m) -> n; info(\"${f(1, m: 2)}\") } | SEG0935 | 1:43",
                "step \"s\" { parallel for n in [1] { info(\"${n}\") } } | SEG0936 | 1:12",
                "step \"s\" { if true { parallel for n in [1] limit 2 { info(\"${n}\") } } } | SEG0936 | 1:22",
                "step \"s\" { info(\"a\") } undo { info(\"b\") } | SEG0937 | 1:29",
                "instruction i() { info(\"a\") } undo { info(\"b\") }; i() | SEG0937 | 1:36"
            })
    void isSaidAtItsPlace(String script, String code, String place) {
        List<Diagnostic> found = Compiled.of(script).woven().stream()
                .flatMap(woven -> woven.diagnostics().stream())
                .toList();
        assertEquals(List.of(code), found.stream().map(each -> each.code().id()).toList());
        Diagnostic only = found.getFirst();
        assertEquals(place, only.span().line() + ":" + only.span().column(), only.message());
        assertTrue(only.message().length() > 20, only.message());
    }

    @Test
    void aMarkerIsNoStep() {
        Compiled compiled = Compiled.of("info(\"a\")");
        StepCompiler compiler =
                new StepCompiler(compiled.plan(), compiled.plan().upgrade());
        assertThrows(IllegalArgumentException.class, () -> compiler.weave(0, Policy.BEFORE, true, true));
    }
}
