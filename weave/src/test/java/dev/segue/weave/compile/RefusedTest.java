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
                "check_release(\"2\") | SEG0934 | stdlib",
                "step \"s\" { install_release(\"2\") } | SEG0934 | 1:12",
                "step \"s\" { let r = releases() info(\"${r}\") } | SEG0934 | 1:20",
                "fn f(v) = make_permanent(v); step \"s\" { f(\"2\") } | SEG0934 | 1:11",
                "step \"s\" { let f = fn(n) -> n; info(\"${f(n: 1)}\") } | SEG0935 | 1:40",
                "step \"s\" { let f = fn(n, m) -> n; info(\"${f(1, m: 2)}\") } | SEG0935 | 1:43",
                "step \"s\" { parallel for n in [1] { info(\"${n}\") } } | SEG0936 | 1:12",
                "step \"s\" { if true { parallel for n in [1] limit 2 { info(\"${n}\") } } } | SEG0936 | 1:22",
                "step \"s\" { info(\"a\") } undo { info(\"b\") } | SEG0937 | 1:29",
                "instruction i() { info(\"a\") } undo { info(\"b\") }; i() | SEG0937 | 1:36"
            })
    void isSaidAtItsPlace(String script, String code, String place) {
        List<Diagnostic> all = Compiled.of(script).woven().stream()
                .flatMap(woven -> woven.diagnostics().stream())
                .toList();
        assertEquals(
                List.of(code),
                all.stream().map(each -> each.code().id()).distinct().toList());
        Diagnostic only = all.getFirst();
        String found = only.span().source().name().startsWith("stdlib")
                ? "stdlib"
                : only.span().line() + ":" + only.span().column();
        assertEquals(place, found, only.message());
        assertTrue(only.message().length() > 20, only.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "upgrade chat freeze at most 2s; suspend_channels(app); resume_channels(app) | SEG0933,SEG0938 | 1:29",
                "upgrade chat on failure restart freeze at most 1s; info(\"a\") | SEG0933 | 1:48",
                "upgrade chat on failure rollback; restart_app(app) | SEG0938 | 1:14",
                "upgrade chat; restart_app(app) | SEG0938 | 1:9",
                "restart_app(:chat) | SEG0938 | 1:1",
                "upgrade chat on failure halt; restart_app(app); always { info(\"a\") } | SEG0939 | 1:56",
                "upgrade chat; info(\"reads\") |  |"
            })
    void isSaidOfTheWholeScript(String script, String codes, String place) {
        Compiled compiled = Compiled.of(script);
        List<Diagnostic> all = new StepCompiler(compiled.plan(), compiled.plan().upgrade()).diagnostics();
        List<String> ids = all.stream().map(each -> each.code().id()).toList();
        assertEquals(codes == null ? "" : codes, String.join(",", ids));
        if (place != null) {
            Diagnostic first = all.getFirst();
            assertEquals(place, first.span().line() + ":" + first.span().column(), first.message());
        }
    }

    @Test
    void aMarkerIsNoStep() {
        Compiled compiled = Compiled.of("info(\"a\")");
        StepCompiler compiler =
                new StepCompiler(compiled.plan(), compiled.plan().upgrade());
        assertThrows(IllegalArgumentException.class, () -> compiler.weave(0, Policy.BEFORE, true, true));
    }
}
