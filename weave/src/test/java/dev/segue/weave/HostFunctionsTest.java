package dev.segue.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.eval.SegueInstruction;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.weave.relup.RelupInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program around Segue brings is not there when a woven script runs on a node. */
class HostFunctionsTest {
    private static final String RELUP = """
            {"2",
             [{"1", [],
               [{load_object_code, {chat, "2", [chat_room]}},
                point_of_no_return,
                {load, {chat_room, soft_purge, soft_purge}}]}],
             [{"1", [],
               [{load_object_code, {chat, "1", [chat_room]}},
                point_of_no_return,
                {load, {chat_room, soft_purge, soft_purge}}]}]}.
            """;

    private final Segue segue = StandardLibrary.segue()
            .functions(new Desk())
            .instructions(new Desk())
            .build();

    /** Functions of a program that embeds Segue. */
    public static final class Desk {
        /** A function. */
        @SegueFunction(
                name = "phone_of",
                documentation = "The number to call about a team.",
                example = "info(phone_of(\"web\"))")
        public String phone(@Named("team") String team) {
            return team + ": 17";
        }

        /** An instruction. */
        @SegueInstruction(name = "ring", documentation = "Rings somebody up.", example = "ring(\"web\")")
        public void ring(@Named("team") String team) {
            throw new IllegalStateException("nobody weaves a call of " + team);
        }
    }

    private Woven weave(String script) {
        Script parsed = segue.parse(SourceText.of("desk.upgrade", script));
        assertEquals(List.of(), parsed.diagnostics());
        RelupInput relup = RelupInput.of("relup", RELUP.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), relup.diagnostics());
        return new Weaver(segue).weave(parsed, relup, WeaveSettings.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "info(phone_of(\"web\")) ¦ phone_of ¦ 1:6",
                "step \"s\" { info(phone_of(\"web\")) } ¦ phone_of ¦ 1:17",
                "fn number() = phone_of(\"web\"); step \"s\" { info(number()) } ¦ phone_of ¦ 1:15",
                "step \"s\" { info(\"web\" |> phone_of) } ¦ phone_of ¦ 1:17",
                "let n = phone_of(\"web\"); info(n) ¦ phone_of ¦ 1:9",
                "info(\"a\"); ring(\"web\") ¦ ring ¦ 1:12"
            })
    void cannotBeWovenAndIsNamedAtItsPlace(String script, String name, String place) {
        Woven woven = weave(script);
        List<Diagnostic> errors =
                woven.diagnostics().stream().filter(Diagnostic::isError).toList();
        assertEquals(
                List.of("SEG0931"),
                errors.stream().map(each -> each.code().id()).distinct().toList());
        Diagnostic first = errors.getFirst();
        assertTrue(first.message().startsWith(name + " cannot be woven: "), first.message());
        assertEquals(place, first.span().line() + ":" + first.span().column());
        assertTrue(woven.relup().isEmpty());
    }

    @Test
    void theSameScriptWithoutThemIsWoven() {
        Woven woven = weave("step \"s\" { info(\"17\") }");
        assertEquals(
                List.of(),
                woven.diagnostics().stream().filter(Diagnostic::isError).toList());
        assertTrue(woven.relup().isPresent());
    }
}
