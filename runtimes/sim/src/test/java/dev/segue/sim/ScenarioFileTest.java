package dev.segue.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {

    private static final String SMALL = """
            applications:
              chat:
                version: 0.1.0
                versions:
                  0.1.0:
                    chat_app: {vsn: 1}
                    chat_counter: {state: tuple}
            """;

    private static Scenario parse(String more) {
        return ScenarioFile.parse(SMALL + more, "small.yaml");
    }

    private static void refused(String text, String message, String hint) {
        ScenarioProblem problem = assertThrows(ScenarioProblem.class, () -> ScenarioFile.parse(text, "s.yaml"));
        assertEquals(message, problem.getMessage());
        assertEquals(hint, problem.hint());
    }

    private static void refusedAfterSmall(String more, String message, String hint) {
        refused(SMALL + more, message, hint);
    }

    @Test
    void aDeviceThatNeverEndsIsReadNoFurtherThanAScenarioMayBeLong() {
        ScenarioProblem problem = assertThrows(ScenarioProblem.class, () -> ScenarioFile.read(Path.of("/dev/zero")));
        assertEquals("/dev/zero is larger than 1048576 bytes", problem.getMessage());
    }

    @Test
    void theExampleIsTheChatApplicationOfTheExamples() {
        Scenario scenario = ScenarioFile.read(Path.of("../../examples/scenarios/chat.yaml"));
        ApplicationShape chat = scenario.applications().getFirst();
        assertEquals("chat", chat.name());
        assertEquals("0.1.0", chat.running());
        assertEquals(
                List.of("0.1.0", "0.2.0"),
                chat.versions().stream().map(VersionShape::version).toList());
        assertEquals(
                SocketsShape.withServers(500, "chat_counter", 2),
                chat.listeners().getFirst().sockets());
        assertEquals(10, chat.listeners().getFirst().acceptors());
        Snapshot node = SimulatedNode.start(scenario).snapshot();
        assertEquals(500, node.count(Role.WEBSOCKET));
        assertEquals(500, node.count(Role.WORKER));
        assertEquals(10, node.count(Role.ACCEPTOR));
    }

    @Test
    void whatIsLeftOutIsTheUsual() {
        Scenario scenario = parse("");
        assertEquals("chat@sim", scenario.node());
        assertEquals(1, scenario.seed());
        assertEquals(CostModel.MEASURED, scenario.costs());
        assertEquals(Scenario.USUAL_START, scenario.start());
    }

    @Test
    void everythingElseIsReadToo() {
        Scenario scenario = parse("""
                node: talk@host
                start: 2027-02-03T04:05:06Z
                seed: 9
                nodes: [b@host, a@host]
                costs: {round_trip: 2ms}
                """);
        assertEquals("talk@host", scenario.node());
        assertEquals("2027-02-03T04:05:06Z", scenario.start().toString());
        assertEquals(9, scenario.seed());
        assertEquals(List.of("b@host", "a@host"), scenario.nodes());
        assertEquals(Duration.ofMillis(2), scenario.costs().roundTrip());
        assertEquals(CostModel.MEASURED.socket(), scenario.costs().socket());
    }

    @Test
    void faultsAreRead() {
        List<Fault> faults = parse("""
                faults:
                  - {process: chat_counter, index: 3, busy: 1s500ms}
                  - {process: websocket, index: all, ignores_system_messages: true}
                  - {process: chat_counter, dies_on: [suspend, change_code]}
                  - {at: load, occurrence: 2, happens: node_dies}
                """).faults();
        assertEquals(
                List.of(
                        new Fault.Process("chat_counter", 3, Behaviour.busyFor(Duration.ofMillis(1_500))),
                        new Fault.Process("websocket", Fault.Process.ALL, Behaviour.ignoringSystemMessages()),
                        new Fault.Process(
                                "chat_counter", 0, Behaviour.dyingOn(Operation.SUSPEND, Operation.CHANGE_CODE)),
                        new Fault.Misfortune(Operation.LOAD, 2, Fault.Kind.NODE_DIES)),
                faults);
    }

    @Test
    void theResultsOfCallsAreValues() {
        List<CallShape> calls = parse("""
                calls:
                  - {module: m, function: f, arity: 1, gives: {ok: !atom yes, pair: !tuple [1, true], list: [1, "1", nothing here], none: null}}
                """).calls();
        Value expected = MapValue.EMPTY
                .with("ok", new AtomValue("yes"))
                .with("pair", TupleValue.of(IntegerValue.of(1), BooleanValue.TRUE))
                .with("list", ListValue.of(IntegerValue.of(1), new StringValue("1"), new StringValue("nothing here")))
                .with("none", NilValue.NIL);
        assertEquals(expected, calls.getFirst().body().apply(List.of()));
        assertEquals(1, calls.getFirst().arity());
    }

    @Test
    void aVersionStaysAsItIsWritten() {
        Scenario scenario = ScenarioFile.parse("""
                applications:
                  chat:
                    version: 1.10
                    old_code: [chat_app]
                    versions: {1.10: {chat_app: }}
                """, "s.yaml");
        assertEquals("1.10", scenario.applications().getFirst().running());
        assertEquals(Set.of("chat_app"), scenario.applications().getFirst().oldCode());
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        refusedAfterSmall("    listner: {}\n", "s.yaml:8:5: an application has no listner", "did you mean listeners?");
        refusedAfterSmall("sead: 7\n", "s.yaml:8:1: a scenario has no sead", "did you mean seed?");
    }

    @Test
    void aMissingKeyIsRefusedAtItsMapping() {
        refused(
                "applications:\n  chat:\n    versions: {0.1.0: {chat_app: }}\n",
                "s.yaml:3:5: an application needs version",
                "add a line version: with its value");
        refused("node: n@h\n", "s.yaml:1:1: a scenario needs applications", "add a line applications: with its value");
    }

    @Test
    void aWrongTypeIsRefused() {
        refusedAfterSmall(
                "seed: seven\n",
                "s.yaml:8:7: seed must be a whole number from 0 to 2147483647",
                "write it with digits, as in 100");
        refusedAfterSmall(
                "nodes: one\n", "s.yaml:8:8: nodes must be a list", "write it as [a, b] or with a dash on each line");
        refusedAfterSmall(
                "costs: {socket: 5}\n", "s.yaml:8:17: socket must be a duration", "write it as 250ms, 3s or 1m30s");
        refused(
                "applications: [chat]\n",
                "s.yaml:1:15: applications must be a mapping",
                "write names with a colon, one on each line");
    }

    @Test
    void aNameThatStandsForNothingIsRefusedWithTheNearestOne() {
        refusedAfterSmall(
                "    servers: {chat_countr: {}}\n",
                "s.yaml:8:28: chat_countr is no module of the running version",
                "did you mean chat_counter?");
        refusedAfterSmall(
                "faults: [{process: web_socket, busy: 1s}]\n",
                "s.yaml:8:20: no module or kind of process is called web_socket",
                "did you mean websocket?");
        refusedAfterSmall(
                "faults: [{at: laod, happens: node_dies}]\n",
                "s.yaml:8:15: laod is no operation that can be named here",
                "did you mean load?");
    }

    @Test
    void aFaultMustBeOne() {
        refusedAfterSmall(
                "faults: [{process: chat_app}]\n",
                "s.yaml:8:10: nothing is wrong with this process",
                "add busy, ignores_system_messages, holds_old_code, dies_on or fails_on");
        refusedAfterSmall(
                "faults: [{busy: 1s}]\n",
                "s.yaml:8:10: a fault is either of a process or at an operation",
                "write process: with what is wrong with it, or at: with what happens:");
    }

    @Test
    void whatIsNotYamlIsRefusedAtItsPlace() {
        ScenarioProblem problem =
                assertThrows(ScenarioProblem.class, () -> ScenarioFile.parse("a: [1,\nb: 2", "s.yaml"));
        assertTrue(String.valueOf(problem.getMessage()).startsWith("s.yaml:2:"), problem.getMessage());
        assertFalse(problem.hint().isEmpty());
        refused("", "s.yaml:1:1: the scenario is empty", "begin with applications: and the name of one");
    }

    @Test
    void aKeyThatIsWrittenTwiceAndAnAnchorAreRefused() {
        refusedAfterSmall("seed: 1\nseed: 2\n", "s.yaml:9:1: seed is written twice", "keep one of the two");
        refusedAfterSmall("nodes: &all [a]\n", "s.yaml:8:8: anchors are not read in scenarios", "write it out");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        ScenarioProblem problem =
                assertThrows(ScenarioProblem.class, () -> ScenarioFile.read(Path.of("no", "such.yaml")));
        assertEquals("there is no scenario file no/such.yaml", problem.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"250ms,PT0.25S", "1m30s,PT1M30S", "10us,PT0.00001S", "2d,PT48H", "0s,PT0S"})
    void durationsAreReadAsInScripts(String text, Duration expected) {
        assertEquals(expected, DurationText.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"5", "s", "1s 2ms", "-1s", "1.5s", "1s2"})
    void whatIsNoDurationIsNone(String text) {
        assertTrue(DurationText.parse(text).isEmpty());
    }
}
