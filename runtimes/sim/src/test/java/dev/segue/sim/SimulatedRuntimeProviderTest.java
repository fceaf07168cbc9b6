package dev.segue.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Calls;
import dev.segue.runtime.Releases;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.TargetShape;
import dev.segue.runtime.UpgradeRuntime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class SimulatedRuntimeProviderTest {

    private final RuntimeProvider provider = ServiceLoader.load(RuntimeProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(candidate -> candidate.scheme().equals("sim"))
            .findFirst()
            .orElseThrow();

    private UpgradeRuntime open(String address, Map<String, String> options, TargetShape shape) {
        return provider.open(new RuntimeRequest(address, options, Optional.empty(), shape, Path.of("../../examples")));
    }

    private static TargetShape shape(Optional<String> from, Optional<String> to, String... applications) {
        return new TargetShape(List.of(applications), from, to);
    }

    private static String version(UpgradeRuntime runtime, String application) {
        return runtime.capability(Applications.class)
                .orElseThrow()
                .version(application)
                .orElseThrow();
    }

    private void refused(String address, Map<String, String> options, String message, String hint) {
        TargetShape shape = shape(Optional.empty(), Optional.empty(), "chat");
        RuntimeFailure.WrongAddress failure =
                assertThrows(RuntimeFailure.WrongAddress.class, () -> open(address, options, shape));
        assertEquals(message, failure.getMessage());
        assertEquals(hint, failure.hint());
    }

    @Test
    void itsTargetsAreSimulated() {
        assertTrue(provider.isSimulated());
    }

    @Test
    void withoutAFileTheNodeIsWhatTheScriptExpects() {
        UpgradeRuntime runtime = open("", Map.of(), shape(Optional.of("2.0.0"), Optional.of("1.9.0"), "talk", "room"));
        assertEquals("talk@sim", runtime.target().node());
        assertEquals("2.0.0", version(runtime, "talk"));
        assertEquals("2.0.0", version(runtime, "room"));
    }

    @Test
    void aScriptWithoutVersionsFindsTheFirst() {
        assertEquals("0.1.0", version(open("", Map.of(), shape(Optional.empty(), Optional.empty(), "chat")), "chat"));
    }

    @Test
    void aFileCountsFromTheFolderOfTheRequest() {
        UpgradeRuntime runtime =
                open("scenarios/chat.yaml", Map.of("seed", "3"), shape(Optional.empty(), Optional.empty(), "chat"));
        assertEquals("0.1.0", version(runtime, "chat"));
        assertEquals("chat@sim", runtime.target().node());
    }

    @Test
    void itHasAReleaseHandlerWhereItsScenarioHasReleases() {
        UpgradeRuntime usual = open("", Map.of(), shape(Optional.empty(), Optional.empty(), "chat"));
        assertEquals(
                List.of("0.2.0 unpacked", "0.1.0 permanent"),
                usual.capability(Releases.class).orElseThrow().releases().stream()
                        .map(release -> release.version() + " " + release.status())
                        .toList());
        UpgradeRuntime without =
                open("scenarios/chat.yaml", Map.of(), shape(Optional.empty(), Optional.empty(), "chat"));
        assertTrue(without.capability(Releases.class).isEmpty());
    }

    @Test
    void misfortunesCanStandInTheAddress() {
        UpgradeRuntime runtime = open(
                "",
                Map.of("faults", "refused@call,node_dies@call:2"),
                shape(Optional.empty(), Optional.empty(), "chat"));
        Calls calls = runtime.capability(Calls.class).orElseThrow();
        assertThrows(
                RuntimeFailure.Refused.class, () -> calls.call("erlang", "node", List.of(), Duration.ofSeconds(1)));
        assertThrows(RuntimeFailure.Lost.class, () -> calls.call("erlang", "node", List.of(), Duration.ofSeconds(1)));
    }

    @Test
    void whatDoesNotFitIsRefusedWithAWayOut() {
        refused("", Map.of("sead", "7"), "sim: knows no option sead", "did you mean seed?");
        refused("", Map.of("seed", "x"), "the seed x is not a whole number", "write it as in sim:?seed=7");
        refused(
                "",
                Map.of("faults", "node_dies@lunch"),
                "node_dies@lunch is no fault that can be simulated",
                "write what happens and at which operation, as in sim:?faults=node_dies@load:1");
        refused(
                "none.yaml",
                Map.of(),
                "there is no scenario file ../../examples/none.yaml",
                "name one that exists, or use sim: for the built-in scenario");
    }
}
