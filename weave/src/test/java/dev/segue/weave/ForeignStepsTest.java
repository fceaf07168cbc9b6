package dev.segue.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.weave.relup.RelupInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A foreign step cannot be woven, whether or not this machine could run it: nothing else is said of it. */
class ForeignStepsTest {
    private static final String RELUP = """
            {"2",
             [{"1", [], [{load_object_code, {chat, "2", [chat_room]}}, point_of_no_return]}],
             [{"1", [], [{load_object_code, {chat, "1", [chat_room]}}, point_of_no_return]}]}.
            """;

    private static final Segue SEGUE = StandardLibrary.segue()
            .libraries(Map.of("good.js", "function f() {}", "broken.js", "function f( {", "good.py", "def f(): pass"))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "foreign instruction f() from \"good.js\"; f() ¦ 1:41",
                "foreign check instruction f() from \"good.py\"; info(\"a\"); f() ¦ 1:58",
                "foreign check instruction f() before point_of_no_return from \"broken.js\"; f() ¦ 1:75",
                "foreign instruction f(g: function = info) from \"good.js\"; f(); f() ¦ 1:59,1:64"
            })
    void isRefusedForThatAlone(String script, String places) {
        Script parsed = SEGUE.parse(SourceText.of("foreign.upgrade", script));
        RelupInput relup = RelupInput.of("relup", RELUP.getBytes(StandardCharsets.UTF_8));
        Woven woven = new Weaver(SEGUE).weave(parsed, relup, WeaveSettings.USUAL);
        List<Diagnostic> errors =
                woven.diagnostics().stream().filter(Diagnostic::isError).toList();
        assertEquals(
                List.of("SEG0931"),
                errors.stream().map(each -> each.code().id()).distinct().toList());
        assertEquals(
                places,
                String.join(
                        ",",
                        errors.stream()
                                .map(each ->
                                        each.span().line() + ":" + each.span().column())
                                .toList()));
        assertTrue(woven.relup().isEmpty());
    }
}
