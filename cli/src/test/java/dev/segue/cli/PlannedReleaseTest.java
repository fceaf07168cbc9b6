package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code segue plan} of a script that installs a release shows what the release itself will do. */
@NullUnmarked // what a document holds is asked for by name
class PlannedReleaseTest {

    private static final String HEADER = "upgrade chat from \"0.1.0\" to \"0.2.0\"\n";

    @TempDir
    Path folder;

    private Called plan(String script, String... more) throws IOException {
        Path file = folder.resolve("release.upgrade");
        Files.writeString(file, HEADER + script);
        List<String> arguments = new java.util.ArrayList<>(List.of("plan", file.toString()));
        arguments.addAll(List.of(more));
        return Called.with(arguments.toArray(String[]::new));
    }

    @Test
    void theInstructionsStandBelowTheirStepInTheirOrder() throws IOException {
        String out = plan("install_release(to_version)\ninfo(\"after\")", "--runtime", "sim:", "--verbose")
                .out();
        int step = out.indexOf("install_release(to_version)");
        int way = out.indexOf("from 0.1.0 to 0.2.0 by the release's own instructions:");
        int point = out.indexOf("  point_of_no_return\n", way);
        int load = out.indexOf("{load,{chat_counter,soft_purge,soft_purge}}", point);
        int change = out.indexOf("{code_change,up,[{chat_counter,[]}", load);
        int after = out.indexOf("info(\"after\")");
        assertTrue(0 < step && step < way && way < point && point < load && load < change && change < after, out);
        assertFalse(out.contains("nothing leads back"), out);
    }

    @Test
    void aTargetThatNobodyNamesIsNotAsked() throws IOException {
        assertFalse(plan("install_release(to_version)").out().contains("own instructions"));
    }

    @Test
    void theDocumentHoldsThemWithinTheStep() throws IOException {
        Called called = plan("install_release(\"0.2.0\")", "--runtime", "sim:", "--output", "json");
        Map<?, ?> step = step(called, "install_release");
        Map<?, ?> relup = (Map<?, ?>) step.get("relup");
        assertEquals("0.1.0", relup.get("from"));
        assertEquals("0.2.0", relup.get("to"));
        assertEquals(true, relup.get("back"));
        assertTrue(((List<?>) relup.get("instructions")).contains("point_of_no_return"), relup::toString);
    }

    @Test
    void theGraphHoldsThemBesideTheStep() throws IOException {
        String dot = plan("install_release(to_version)", "--runtime", "sim:", "--output", "dot")
                .out();
        assertTrue(dot.contains("shape=note"), dot);
        assertTrue(dot.contains("{load_object_code,{chat,\\\"0.2.0\\\","), dot);
    }

    @Test
    void whyThereAreNoneIsSaid() throws IOException {
        String down = plan("install_release(to_version)\ninstall_release(from_version)", "--runtime", "sim:")
                .out();
        assertTrue(down.contains("what leads to 0.1.0 is known once the release before it runs"), down);
        String none = plan("install_release(\"9.9.9\")", "--runtime", "sim:").out();
        assertTrue(none.contains("knows no release chat 9.9.9; it has 0.1.0, 0.2.0"), none);
        Map<?, ?> step =
                step(plan("install_release(\"9.9.9\")", "--runtime", "sim:", "--output", "json"), "install_release");
        assertTrue(
                String.valueOf(((Map<?, ?>) step.get("relup")).get("problem")).contains("9.9.9"), step::toString);
    }

    @Test
    void aVersionThatOnlyTheRunKnowsIsNotGuessed() throws IOException {
        String out = plan("let v = first([r.version for r in releases()])\ninstall_release(v)", "--runtime", "sim:")
                .out();
        assertTrue(out.contains("install_release(v)"), out);
        assertFalse(out.contains("own instructions"), out);
    }

    @Test
    void aTargetWithoutReleasesIsRefusedInPlanning() throws IOException {
        Path scenario = folder.resolve("bare.yaml");
        Files.writeString(scenario, """
                applications:
                  chat:
                    version: 0.1.0
                    versions:
                      0.1.0: {chat_room: {}}
                """);
        Called called = plan("install_release(to_version)", "--runtime", "sim:" + scenario);
        assertEquals(1, called.exitCode(), called.err());
        assertTrue(called.err().contains("needs the capability releases"), called.err());
    }

    private static Map<?, ?> step(Called called, String name) throws IOException {
        List<?> steps = (List<?>) JsonText.object(called.out()).get("steps");
        return steps.stream()
                .map(step -> (Map<?, ?>) step)
                .filter(step -> name.equals(step.get("name")))
                .findFirst()
                .orElseThrow();
    }
}
