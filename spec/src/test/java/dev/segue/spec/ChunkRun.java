package dev.segue.spec;

import dev.segue.PlanSettings;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.plan.Plan;
import dev.segue.resolve.Direction;
import dev.segue.run.RunEvent;
import dev.segue.run.RunOptions;
import dev.segue.run.RunResult;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.TargetShape;
import dev.segue.sim.Counts;
import dev.segue.sim.SimulatedRuntime;
import dev.segue.sim.SimulatedRuntimeProvider;
import dev.segue.sim.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chunk carried out on the simulator.
 *
 * @param plan what was run
 * @param result how it ended
 * @param events what happened, in order
 * @param after the node when it was over
 * @param counts what had happened on the node by then
 */
record ChunkRun(Plan plan, RunResult result, List<RunEvent> events, Snapshot after, Counts counts) {

    /** Runs a script. */
    static ChunkRun of(Segue segue, Chunk chunk, Script script) throws IOException {
        Direction direction = chunk.has(Note.Down.class) ? Direction.DOWN : Direction.UP;
        try (SimulatedRuntime runtime = open(chunk, script, direction)) {
            PlanSettings settings =
                    new PlanSettings(direction, Trial.parameters(chunk), "sim:", Optional.empty(), false);
            Plan plan =
                    segue.plan(script, settings).plan().orElseThrow(() -> new ChunkMistake(chunk.line(), "no plan"));
            List<RunEvent> events = Collections.synchronizedList(new ArrayList<>());
            RunResult result = segue.run(plan, runtime, RunOptions.USUAL, events::add);
            return new ChunkRun(
                    plan,
                    result,
                    List.copyOf(events),
                    runtime.node().snapshot(),
                    runtime.node().counts());
        }
    }

    private static SimulatedRuntime open(Chunk chunk, Script script, Direction direction) throws IOException {
        Optional<String> scenario = chunk.note(Note.ScenarioName.class).map(Note.ScenarioName::file);
        Map<String, String> options = chunk.note(Note.Faults.class)
                .map(note -> Map.of("faults", note.text()))
                .orElse(Map.of());
        TargetShape up = script.shape();
        TargetShape shape = direction == Direction.UP ? up : up.down();
        String written = scenario.map(chunk.sections()::get).orElse(null);
        Path directory = written == null ? beside(chunk) : Files.createTempDirectory("segue-spec");
        try {
            if (written != null) {
                Files.writeString(directory.resolve(scenario.orElseThrow()), written);
            }
            return (SimulatedRuntime) new SimulatedRuntimeProvider()
                    .open(new RuntimeRequest(scenario.orElse(""), options, Optional.empty(), shape, directory));
        } finally {
            if (written != null) {
                Files.delete(directory.resolve(scenario.orElseThrow()));
                Files.delete(directory);
            }
        }
    }

    private static Path beside(Chunk chunk) {
        return Optional.ofNullable(chunk.file().getParent()).orElse(Path.of(""));
    }

    /** The names of the steps that events of one kind belong to. */
    List<String> steps(RunEvent.Kind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind && event.step() != null)
                .map(event -> plan.steps().get(event.step()).name())
                .toList();
    }

    /** What the node shows of something at the end. */
    long shows(Note.Facet facet) {
        return switch (facet) {
            case GUARDS -> after.guards();
            case SUSPENDED -> after.suspended();
            case CRASHED -> counts.crashed();
            case KILLED -> counts.killed();
        };
    }
}
