package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** So many mistakes, planted in as many statements between right ones, give just so many diagnostics, in source order. */
final class PlantedMistakesPropertiesTest {
    private static final Segue SEGUE = StandardLibrary.segue().build();

    /**
     * A statement with one mistake; {@code @} is a number of its own. None ends with letters that are left out whole, as
     * {@code let a = 'text'} does: what stands on the next line can then be read as the value.
     */
    private record Mistake(String code, String text) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("SEG0102", "let städte@ = 3"),
            new Mistake("SEG0103", "info(\"hello)"),
            new Mistake("SEG0104", "info(\"hello ${node()\")"),
            new Mistake("SEG0105", "info(\"C:\\dir\")"),
            new Mistake("SEG0106", "let delay@ = 1.5s"),
            new Mistake("SEG0107", "sleep(30s1m)"),
            new Mistake("SEG0108", "let many@ = 1.0e999"),
            new Mistake("SEG0109", "step \"stop@ ${node()}\" {}"),
            new Mistake("SEG0110", "let total@ = ;"),
            new Mistake("SEG0110", "let total@ = 1 2"),
            new Mistake("SEG0110", "param limit@: = 5"),
            new Mistake("SEG0110", "step \"a@\" { info(\"x\") \"y\" }"),
            new Mistake("SEG0111", "info(count([1, 2))"),
            new Mistake("SEG0111", "let list@ = [1, 2"),
            new Mistake("SEG0111", "info(\"x\"))"),
            new Mistake("SEG0114", "let for = @"),
            new Mistake("SEG0115", "info (\"hello\")"),
            new Mistake("SEG0116", "assume 1 < 2 < 5 else \"no\""),
            new Mistake("SEG0117", "for x in [1, 2] { info(\"${x}\") }"),
            new Mistake("SEG0117", "fail \"no\""),
            new Mistake("SEG0119", "finish@"),
            new Mistake("SEG0201", "info(\"${greting@}\")"),
            new Mistake("SEG0201", "resume_chanels(:chat)"),
            new Mistake("SEG0202", "let a@ = 1\nlet a@ = 2"),
            new Mistake("SEG0203", "step \"count@\" {\n  let n = 0\n  n += 1\n}"),
            new Mistake("SEG0204", "info(later@)\nlet later@ = \"hello\""),
            new Mistake("SEG0206", "sleep(time: 1s)"),
            new Mistake("SEG0207", "sleep()"),
            new Mistake("SEG0208", "sleep(1s, 2s)"),
            new Mistake("SEG0209", "sleep(1s, duration: 2s)"),
            new Mistake("SEG0210", "step \"both@\" { check_connections(:chat) }"),
            new Mistake("SEG0215", "step \"sum@\" {\n  var sum = 0\n  each([1, 2], fn(n) { sum += n })\n}"),
            new Mistake("SEG0216", "step \"all@\" {\n  parallel for n in [1, 2] { return n }\n}"),
            new Mistake("SEG0217", "info(to_version)"),
            new Mistake("SEG0218", "param drain@: seconds = 5s"),
            new Mistake("SEG0219", "info(join(separator: \",\", [\"a\"]))"),
            new Mistake("SEG0301", "sleep(5)"),
            new Mistake("SEG0302", "let sum@ = 5s + 1"),
            new Mistake("SEG0303", "step \"if@\" {\n  if 1 { info(\"one\") }\n}"),
            new Mistake("SEG0304", "check step \"look@\" { load(:chat) }"),
            new Mistake("SEG0305", "await :ok = load(:chat) within 5s else \"not loaded\""),
            new Mistake("SEG0306", "if count(nodes()) > 1 { info(\"cluster\") }"),
            new Mistake("SEG0307", "check instruction look@() changes code { info(\"\") }"),
            new Mistake("SEG0308", "let large@ = 9000000000GiB"));

    private static final List<String> RIGHT = List.of(
            "info(\"right\")",
            "let right@ = [1, 2, 3]",
            "step \"right@\" {\n  for x in [1, 2] {\n    info(\"${x}\")\n  }\n}",
            "fn right@(x) = x + 1",
            "# a comment",
            "section \"right@\" {\n  sleep(1s)\n}");

    @Provide
    Arbitrary<List<Mistake>> mistakes() {
        return Arbitraries.of(MISTAKES).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 1500)
    void soManyMistakesGiveSoManyDiagnosticsInSourceOrder(
            @ForAll("mistakes") List<Mistake> planted, @ForAll long seed) {
        check(planted, new Random(seed));
    }

    /** Whatever two stand beside each other, one never hides or doubles the other. */
    @Property(tries = 1)
    void noMistakeHidesItsNeighbour() {
        for (Mistake first : MISTAKES) {
            for (Mistake second : MISTAKES) {
                check(List.of(first, second), new Random(0) {
                    @Override
                    public int nextInt(int bound) {
                        return bound - 1;
                    }
                });
            }
        }
    }

    private static void check(List<Mistake> planted, Random random) {
        StringBuilder text = new StringBuilder();
        List<int[]> lines = new ArrayList<>();
        int line = 1;
        for (int index = 0; index < planted.size(); index++) {
            if (random.nextInt(3) < 2) {
                String right = numbered(RIGHT.get(random.nextInt(RIGHT.size())), 100 + index);
                text.append(right).append('\n');
                line += (int) right.lines().count();
            }
            String wrong = numbered(planted.get(index).text(), index);
            text.append(wrong).append('\n');
            lines.add(new int[] {line, line + (int) wrong.lines().count() - 1});
            line = lines.get(index)[1] + 1;
        }
        Script script = SEGUE.parse(SourceText.of("planted.upgrade", text + "info(\"end\")\n"));
        List<String> found = script.diagnostics().stream()
                .map(each -> each.code().id() + " at " + each.span().line())
                .toList();
        String all = text + "\n" + String.join("\n", found);
        assertEquals(
                planted.stream().map(Mistake::code).toList(),
                script.diagnostics().stream().map(each -> each.code().id()).toList(),
                all);
        IntStream.range(0, planted.size())
                .forEach(index -> assertTrue(stands(script.diagnostics().get(index), lines.get(index)), all));
    }

    private static boolean stands(Diagnostic diagnostic, int[] lines) {
        int line = diagnostic.span().line();
        return line >= lines[0] && line <= lines[1];
    }

    private static String numbered(String text, int number) {
        return text.replace("@", String.valueOf(number));
    }
}
