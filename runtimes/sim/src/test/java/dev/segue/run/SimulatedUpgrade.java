package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.plan.Plan;
import dev.segue.resolve.Direction;
import dev.segue.sim.BuiltInScenario;
import dev.segue.sim.Fault;
import dev.segue.sim.Operation;
import dev.segue.sim.Scenario;
import dev.segue.sim.SimulatedNode;
import dev.segue.sim.SimulatedRuntime;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A script carried out on a simulated chat server. */
final class SimulatedUpgrade {

    static final String HEADER = "upgrade chat from \"0.1.0\" to \"0.2.0\"\n";

    static final String USUAL = """
            check_old_code(app)
            suspend_acceptors(app)
            suspend_channels(app)
            suspend_processes(app)
            load_modules(app)
            update_processes(app)
            resume_processes(app)
            resume_channels(app)
            resume_acceptors(app)
            """;

    static final Segue SEGUE = StandardLibrary.segue().build();

    final SimulatedNode node;
    final List<RunEvent> events = new ArrayList<>();
    final Map<Operation, Integer> operations = new EnumMap<>(Operation.class);

    SimulatedUpgrade(Fault... faults) {
        this(usual(faults));
    }

    SimulatedUpgrade(Scenario scenario) {
        node = SimulatedNode.start(scenario);
    }

    private static Scenario usual(Fault... faults) {
        Scenario scenario = Scenario.of(BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000));
        for (Fault fault : faults) {
            scenario = scenario.withFault(fault);
        }
        return scenario;
    }

    RunResult run(String script) {
        return run(script, Direction.UP, RunOptions.USUAL);
    }

    RunResult run(String text, Direction direction, RunOptions options) {
        return run(text, direction, options, event -> {});
    }

    /** The same with somebody who hears each event on the thread of the run, and may cancel it by an interrupt. */
    RunResult run(String text, Direction direction, RunOptions options, RunListener listener) {
        RunListener both = event -> {
            events.add(event);
            listener.happened(event);
        };
        try (SimulatedRuntime runtime = node.connect()) {
            RunResult result = SEGUE.run(plan(text, direction), runtime, options, both);
            operations.putAll(runtime.operations());
            return result;
        }
    }

    static Plan plan(String text, Direction direction) {
        Script script = SEGUE.parse(SourceText.of("test.upgrade", text));
        Planning planning = SEGUE.plan(script, PlanSettings.UP.towards(direction));
        assertTrue(planning.plan().isPresent(), () -> planning.diagnostics().toString());
        return planning.plan().orElseThrow();
    }

    /** The usual upgrade with something more behind the call of an instruction. */
    static String usualWith(String instruction, String more) {
        int line = USUAL.indexOf(instruction + "(app)");
        int end = USUAL.indexOf('\n', line) + 1;
        return USUAL.substring(0, end) + more + "\n" + USUAL.substring(end);
    }

    /** The words of the events, in order. */
    List<String> words() {
        return events.stream().map(event -> event.kind().word()).toList();
    }
}
