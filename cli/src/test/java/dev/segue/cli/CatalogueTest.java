package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.segue.source.DiagnosticCode;
import dev.segue.source.DiagnosticCodes;
import dev.segue.source.Explanation;
import dev.segue.source.LintCode;
import dev.segue.testkit.otp.OtpNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code is explained by a mistake and its mending, the mistake provokes it, and what the reader then sees is kept
 * in a file. With {@code -Dsegue.golden=update} the files are written anew, and the run fails all the same, so that
 * nobody updates them unseen.
 */
@NullUnmarked
class CatalogueTest {
    private static final long STACK = 64L << 20;
    private static final Path GOLDEN = Path.of("src/test/resources/golden/diagnostics");
    private static final Pattern HEAD = Pattern.compile("(?m)^(?:segue: )?(error|warning|failed) (SEG\\d{4}): ");

    @TempDir
    static Path home;

    private static OtpNode node;

    @TempDir
    Path folder;

    @BeforeAll
    static void startNode() {
        node = OtpNode.start(home, List.of(), List.of(), "ok");
    }

    @AfterAll
    static void stopNode() {
        node.close();
    }

    static List<DiagnosticCode> codes() {
        return DiagnosticCodes.all();
    }

    /** Those that {@code segue check} finds, so that they are in its document. */
    static List<DiagnosticCode> codesOfScripts() {
        return codes().stream().filter(code -> isOfScript(code.explanation())).toList();
    }

    private static boolean isOfScript(Explanation explanation) {
        return explanation.kind() == Explanation.Kind.CHECK || explanation.kind() == Explanation.Kind.ENCODING;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theMistakeProvokesItsCodeAndNoOther(DiagnosticCode code) throws IOException {
        Example example = Example.mistake(code, folder, node);
        assertEquals(List.of(code.id()), found(example, code), example.shown());
        assertNotEquals(code.severity().word().equals("error"), example.called().exitCode() == 0, example.shown());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theMendedExampleHasNoMistake(DiagnosticCode code) throws IOException {
        Example example = Example.mended(code, folder, node);
        assertEquals(List.of(), found(example, code), example.shown());
        assertEquals(0, example.called().exitCode(), example.shown());
        Explanation explanation = code.explanation();
        boolean sameText = explanation.kind() == Explanation.Kind.ENCODING;
        assertEquals(sameText, explanation.mistake().equals(explanation.mended()));
    }

    /** The codes that a reader sees. Lints matter only to their own examples: the others are too short to be of use. */
    private static List<String> found(Example example, DiagnosticCode code) {
        List<String> lints = Stream.of(LintCode.values()).map(LintCode::id).toList();
        Matcher heads = HEAD.matcher(example.shown());
        return heads.results()
                .map(head -> head.group(2))
                .filter(id -> code instanceof LintCode || !lints.contains(id))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatTheReaderSeesIsWhatWasKept(DiagnosticCode code) throws Exception {
        String shown = shown(code);
        Path kept = GOLDEN.resolve(code.id() + ".txt");
        if ("update".equals(System.getProperty("segue.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(kept, shown);
            fail("wrote " + kept + ": look at the change, then run without the switch");
        }
        assertTrue(Files.exists(kept), "no golden file " + kept);
        assertEquals(Files.readString(kept), shown);
    }

    /** With so large a stack that calls inside each other end at the limit of their number, whoever runs them. */
    private String shown(DiagnosticCode code) throws InterruptedException {
        List<String> shown = new ArrayList<>();
        Thread roomy = new Thread(null, () -> shown.add(text(code)), "roomy", STACK);
        roomy.start();
        roomy.join();
        return String.join("", shown);
    }

    private String text(DiagnosticCode code) {
        try {
            return Example.mistake(code, folder, node).shown();
        } catch (IOException unwritable) {
            return unwritable.toString();
        }
    }

    @Test
    void noFileIsKeptForACodeThatIsNoMore() throws IOException {
        List<String> ids =
                codes().stream().map(code -> code.id() + ".txt").sorted().toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertEquals(
                    ids,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void explainTellsAllOfIt(DiagnosticCode code) {
        Called called = Called.with("explain", code.id());
        assertEquals(0, called.exitCode());
        assertFalse(code.title().isBlank());
        assertTrue(code.explanation().text().length() > 20, called.out());
        Stream.of(code.title(), code.explanation().text())
                .forEach(part -> assertTrue(called.out().contains(part), called.out()));
        Stream.of(code.explanation().mistake(), code.explanation().mended())
                .flatMap(String::lines)
                .forEach(line -> assertTrue(called.out().contains("\n    " + line + "\n"), called.out()));
    }

    @ParameterizedTest
    @MethodSource("codesOfScripts")
    void theDocumentCarriesTheFactsOfTheText(DiagnosticCode code) throws IOException {
        String text = Example.mistake(code, folder, node).called().err();
        String document =
                Example.mistake(code, folder, node, "--output", "json").called().out();
        List<?> diagnostics = (List<?>) JsonText.object(document).get("diagnostics");
        List<String> facts = diagnostics.stream()
                .flatMap(each -> facts((Map<?, ?>) each).stream())
                .toList();
        assertEquals(facts(text), facts, text + document);
    }

    /** Severity, code, message, places with what is said of them, ways out, as the text shows them. */
    private static List<String> facts(String text) {
        List<String> facts = new ArrayList<>();
        String place = "";
        for (String line : text.lines().toList()) {
            Matcher mark = Pattern.compile(" +\\| *(\\^+|-+) ?(.*)").matcher(line);
            if (line.matches("(error|warning) SEG.*") || line.startsWith("  hint: ")) {
                facts.add(line.strip());
            } else if (line.strip().startsWith("-->") || line.strip().startsWith(":::")) {
                place = line.strip().substring(4);
            } else if (mark.matches()) {
                facts.add((place + " " + mark.group(2)).strip());
            }
        }
        return facts;
    }

    private static List<String> facts(Map<?, ?> diagnostic) {
        List<String> facts = new ArrayList<>();
        facts.add(diagnostic.get("severity") + " " + diagnostic.get("code") + ": " + diagnostic.get("message"));
        String here = place(diagnostic);
        List<String> related = new ArrayList<>();
        if (diagnostic.get("related") instanceof List<?> places) {
            places.forEach(each -> related.add(place((Map<?, ?>) each) + " " + ((Map<?, ?>) each).get("message")));
        }
        Optional<String> ofThePlace =
                related.stream().filter(each -> each.startsWith(here + " ")).findFirst();
        facts.add(ofThePlace.orElse(here));
        related.stream().filter(each -> !each.startsWith(here + " ")).forEach(facts::add);
        if (diagnostic.get("hint") instanceof String hint) {
            facts.add("hint: " + hint);
        }
        return facts;
    }

    private static String place(Map<?, ?> place) {
        String file = place.get("file").toString().replaceFirst("^/.*/(?=(lib/)?[a-z]+\\.upgrade$)", "");
        return file + ":" + place.get("line") + ":" + place.get("column");
    }
}
