package dev.segue.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Segue;
import dev.segue.describe.Description;
import dev.segue.describe.ReferencePage;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The reference is what the library says of itself, and its examples hold. With {@code -Dsegue.golden=update} the pages
 * are written anew, and the run fails all the same, so that nobody takes what was written for what was checked.
 */
class ReferenceTest {

    private static final Path FOLDER = Path.of("../docs/reference");
    private static final String HEADER = "upgrade chat from \"0.1.0\" to \"0.2.0\"\n";

    private static final Segue SEGUE = StandardLibrary.segue().build();
    private static final List<Description> ALL = SEGUE.describe(SEGUE.parse(SourceText.of("none", "")));

    private static List<Description> only(boolean functions) {
        return ALL.stream()
                .filter(one -> (one.kind() == Description.Kind.FUNCTION) == functions)
                .toList();
    }

    @Test
    void thePageOfInstructionsIsWhatTheLibrarySays() throws IOException {
        check(
                "instructions.md",
                ReferencePage.of(
                        "Standard instructions",
                        "Steps of an upgrade. Each is written in Segue and can be read, copied and overridden.",
                        only(false)));
    }

    @Test
    void thePageOfFunctionsIsWhatTheLibrarySays() throws IOException {
        check(
                "functions.md",
                ReferencePage.of(
                        "Functions",
                        "What bodies and expressions can call. What only computes may also be used when planning.",
                        only(true)));
    }

    private static void check(String name, String expected) throws IOException {
        Path page = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("segue.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(page, expected);
            fail(name + " was written anew: look at it, then run without -Dsegue.golden");
        }
        assertEquals(expected, Files.readString(page), name + " is stale: run with -Dsegue.golden=update");
    }

    @Test
    void everythingIsDescribedWhole() {
        assertTrue(ALL.size() > 100, "there are " + ALL.size());
        for (Description one : ALL) {
            assertTrue(one.text().endsWith("."), one.name());
            assertFalse(one.area().isEmpty(), one.name());
            assertFalse(one.example().isEmpty(), one.name());
            assertTrue(one.example().contains(one.name()) || one.name().equals("apply"), one.name());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExamplePlansWithoutAComplaint() {
        return ALL.stream()
                .map(one -> DynamicTest.dynamicTest(one.signature(), () -> {
                    boolean function = one.kind() == Description.Kind.FUNCTION;
                    boolean expression = function && one.example().contains("  # ");
                    String body = function
                            ? "step \"example\" {\n" + (expression ? "info(" + value(one) + ")" : one.example())
                                    + "\n} undo { sleep(1ms) }"
                            : one.example();
                    Planning planning =
                            SEGUE.plan(SEGUE.parse(SourceText.of("example", HEADER + body)), PlanSettings.UP);
                    List<String> complaints = planning.diagnostics().stream()
                            .filter(diagnostic -> !diagnostic.message().contains("is never used"))
                            .map(Diagnostic::message)
                            .toList();
                    assertEquals(List.of(), complaints);
                    assertTrue(planning.plan().isPresent());
                }));
    }

    private static String value(Description one) {
        return one.example().substring(0, one.example().indexOf("  # "));
    }

    @TestFactory
    Stream<DynamicTest> whatAnExampleSaysThatItGivesItGives() {
        return ALL.stream()
                .filter(one -> one.example().contains("  # "))
                .map(one -> DynamicTest.dynamicTest(one.example(), () -> {
                    String expected = one.example().substring(one.example().indexOf("  # ") + 4);
                    assertEquals(expected, evaluated(value(one)));
                }));
    }

    /** What a condition of a step-level {@code if} may hold is evaluated when planning, so this is seen in the plan. */
    private static String evaluated(String expression) {
        return Evaluated.literal(expression);
    }
}
