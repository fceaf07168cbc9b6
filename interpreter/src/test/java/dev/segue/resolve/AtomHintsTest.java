package dev.segue.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.source.NameCode;
import dev.segue.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a name that is not known may have meant an atom, where one could stand. */
class AtomHintsTest {
    private static final String HINT =
            "bind it above with `let nowhere = …`, or, if an atom was meant, write `:nowhere`";

    /** The hints for each name that is not known. */
    private static List<List<String>> hints(String script) {
        Script parsed = Segue.builder().build().parse(SourceText.of("a.upgrade", script));
        return parsed.diagnostics().stream()
                .filter(each -> each.code() == NameCode.UNKNOWN_NAME)
                .map(each -> each.hints())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info(nowhere)",
                "step \"a\" { info(level: nowhere) }",
                "let x = nowhere",
                "let x = [1, nowhere]",
                "let x = (nowhere, 1)",
                "let x = %{a: nowhere}",
                "let x = %{nowhere => 1}",
                "assume 1 == nowhere else \"no\"",
                "assume nowhere in [1] else \"no\"",
                "assume ^nowhere = 1 else \"no\"",
                "fn f(x = nowhere) = x",
                "fn f() = nowhere",
                "step \"a\" { nowhere |> info }"
            })
    void anAtomIsOfferedWhereOneFits(String script) {
        assertEquals(List.of(List.of(HINT)), hints(script));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere(1)",
                "step \"a\" { nowhere(1) }",
                "step \"a\" { nowhere = 1 }",
                "step \"a\" { nowhere += 1 }",
                "let x = nowhere.name",
                "let x = nowhere[1]",
                "let x = nowhere + 1",
                "let x = -nowhere",
                "let x = 1..nowhere",
                "let x = [1 | nowhere]",
                "let x = 1 in nowhere",
                "let x = nowhere and true",
                "let x = if nowhere { 1 } else { 2 }",
                "step \"a\" { if nowhere { } }",
                "step \"a\" { for y in nowhere { info(\"${y}\") } }",
                "let x = [y for y in nowhere]",
                "info(\"${nowhere}\")",
                "step \"a\" { fail nowhere }",
                "step \"a\" { info(1) } within nowhere"
            })
    void noAtomIsOfferedWhereNoneFits(String script) {
        assertEquals(List.of(List.of()), hints(script));
    }

    @Test
    void whereOnlyAFunctionIsNearAnAtomMayBeMeantToo() {
        String script = "fn sort() = 1\nlet sofa = 1\ninfo(%s)\ninfo(sort(), sofa)";
        assertEquals(
                List.of(List.of("did you mean sort? Or, if an atom was meant, write `:sor`")),
                hints(script.formatted("sor")));
        assertEquals(List.of(List.of("did you mean sofa?")), hints(script.formatted("sofas")));
        assertEquals(List.of(List.of("did you mean sort?")), hints(script.formatted("\"${sor}\"")));
    }
}
