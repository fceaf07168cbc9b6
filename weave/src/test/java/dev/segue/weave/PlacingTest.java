package dev.segue.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupWriter;
import dev.segue.erlang.relup.Way;
import dev.segue.erlang.term.ListTerm;
import dev.segue.plan.PlannedStep;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.SourceText;
import dev.segue.source.WeaveCode;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.weave.relup.RelupInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of where the steps of a script stand among the instructions of a relup. */
class PlacingTest {
    private static final List<String> TABLES =
            List.of("unplaced", "placed", "anchors", "carried", "dependencies", "restarts", "refused");

    /** What a failure does is not a matter of places. */
    private static final Set<DiagnosticCode> OF_FAILURE = Set.of(WeaveCode.ROLLBACK, WeaveCode.ALWAYS);

    private final Segue segue = StandardLibrary.segue().build();
    private final Weaver weaver = new Weaver(segue);

    @Test
    void thereAreAtLeastSixtyCases() throws IOException {
        int cases = 0;
        for (String table : TABLES) {
            cases += cases(table).size();
        }
        assertTrue(cases >= 60, cases + " cases");
    }

    @TestFactory
    Stream<DynamicTest> tables() throws IOException {
        Stream<DynamicTest> tests = Stream.of();
        for (String table : TABLES) {
            tests = Stream.concat(
                    tests,
                    cases(table).stream()
                            .map(each -> DynamicTest.dynamicTest(table + ": " + each.title(), () -> judge(each))));
        }
        return tests;
    }

    private static List<PlacingCase> cases(String table) throws IOException {
        try (InputStream stream = PlacingTest.class.getResourceAsStream("placing/" + table + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("no table " + table);
            }
            return PlacingCase.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void judge(PlacingCase each) {
        Script script = segue.parse(SourceText.of("test.upgrade", each.script()));
        assertEquals(List.of(), script.diagnostics());
        Woven woven = weaver.weave(script, relup(each), WeaveSettings.USUAL);
        assertEquals(texts(each.errors(), woven, true), told(woven, true));
        assertEquals(texts(each.warnings(), woven, false), told(woven, false));
        if (each.errors().isEmpty()) {
            each.up().ifPresent(expected -> assertEquals(expected, order(woven, Way.UP)));
            each.down().ifPresent(expected -> assertEquals(expected, order(woven, Way.DOWN)));
            assertTrue(each.up().isPresent() || each.down().isPresent(), "the case expects nothing");
        }
    }

    /** What is told must hold what is expected, in its order; then both are shown as what is told. */
    private static List<String> texts(List<String> expected, Woven woven, boolean errors) {
        List<String> told = told(woven, errors);
        boolean same = expected.size() == told.size();
        for (int index = 0; same && index < told.size(); index++) {
            String[] parts = expected.get(index).split(" ", 2);
            same = told.get(index).startsWith(parts[0])
                    && (parts.length < 2 || told.get(index).contains(parts[1]));
        }
        return same ? told : expected;
    }

    private static List<String> told(Woven woven, boolean errors) {
        return woven.diagnostics().stream()
                .filter(each -> each.isError() == errors && !OF_FAILURE.contains(each.code()))
                .map(each -> each.code().id() + " " + each.message() + related(each))
                .toList();
    }

    private static String related(Diagnostic diagnostic) {
        return diagnostic.related().stream().map(each -> " | " + each.message()).collect(Collectors.joining());
    }

    private static RelupInput relup(PlacingCase each) {
        Relup relup = new Relup(
                "2",
                List.of(new Relup.Entry("1", ListTerm.NIL, ShortRelup.read(each.relupUp(), Way.UP))),
                List.of(new Relup.Entry("1", ListTerm.NIL, ShortRelup.read(each.relupDown(), Way.DOWN))));
        String text = RelupWriter.write(relup);
        return RelupInput.of("relup", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String order(Woven woven, Way way) {
        return woven.entries().stream()
                .filter(entry -> entry.way() == way)
                .flatMap(entry -> entry.instructions().stream())
                .map(PlacingTest::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(WovenInstruction instruction) {
        String name = instruction.step().map(PlacingTest::name).orElse("?");
        return switch (instruction.origin()) {
            case KEPT, CHANGED -> ShortRelup.write(instruction.instruction());
            case REPLACED -> name.replace("code_change", "change") + "*";
            case INSERTED -> name;
        };
    }

    private static String name(PlannedStep step) {
        String name = step.name().isEmpty() ? step.kind().word() : step.name();
        return name.replace(' ', '_');
    }
}
