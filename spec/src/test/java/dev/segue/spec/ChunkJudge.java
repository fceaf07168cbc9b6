package dev.segue.spec;

import dev.segue.Segue;
import dev.segue.UsageError;
import dev.segue.eval.Compilation;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.polyglot.GraalLanguages;
import dev.segue.resolve.Direction;
import dev.segue.stdlib.StandardLibrary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Tries a chunk and says in which points it does not come out as it says. */
final class ChunkJudge {

    private static final GraalLanguages LANGUAGES = new GraalLanguages();
    private static final Map<Compilation, Segue> USUAL = usual();

    private ChunkJudge() {}

    /** The differences; empty if all is as expected. */
    static List<String> differences(Chunk chunk, Compilation compilation) throws IOException {
        Segue segue = engine(chunk, compilation);
        Optional<Note.Usage> usage = chunk.note(Note.Usage.class);
        try {
            List<String> differences = tried(segue, chunk);
            usage.ifPresent(note -> differences.add("was planned, and should not be: " + note.text()));
            return differences;
        } catch (UsageError refused) {
            boolean meant = usage.filter(note -> refused.message().contains(note.text()))
                    .isPresent();
            return meant ? List.of() : List.of("cannot be planned: " + refused.message());
        }
    }

    private static List<String> tried(Segue segue, Chunk chunk) throws IOException {
        Trial trial = Trial.of(segue, chunk);
        List<String> differences =
                new ArrayList<>(Comparison.differences(chunk.notes(Note.Problem.class), trial.diagnostics()));
        if (!differences.isEmpty()) {
            return differences;
        }
        for (Direction direction : Direction.values()) {
            order(chunk, trial, direction).ifPresent(differences::add);
        }
        if (chunk.runs() || chunk.has(Note.Usage.class)) {
            ChunkRun run = ChunkRun.of(segue, chunk, trial.script());
            differences.addAll(new RunJudge(chunk, run).differences());
        }
        return differences;
    }

    private static Optional<String> order(Chunk chunk, Trial trial, Direction direction) {
        List<String> wanted = chunk.notes(Note.Order.class).stream()
                .filter(note -> note.direction() == direction)
                .flatMap(note -> note.names().stream())
                .toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<String> actual =
                trial.plan(direction).map(plan -> names(plan, wanted)).orElse(List.of());
        return actual.equals(wanted)
                ? Optional.empty()
                : Optional.of("planned " + direction.word() + ": " + String.join(", ", actual));
    }

    private static List<String> names(Plan plan, List<String> wanted) {
        return plan.steps().stream()
                .filter(step -> step.kind() != PlannedStep.Kind.MARKER || wanted.contains(step.name()))
                .map(PlannedStep::name)
                .toList();
    }

    private static Map<Compilation, Segue> usual() {
        Map<Compilation, Segue> engines = new EnumMap<>(Compilation.class);
        for (Compilation compilation : Compilation.values()) {
            engines.put(
                    compilation,
                    StandardLibrary.segue().compilation(compilation).build());
        }
        return engines;
    }

    static Segue engine(Chunk chunk, Compilation compilation) {
        if (chunk.sections().isEmpty() && !chunk.has(Note.Bound.class)) {
            return Objects.requireNonNull(USUAL.get(compilation));
        }
        return StandardLibrary.segue()
                .compilation(compilation)
                .libraries(new ChunkLibraries(chunk.sections()))
                .languages(LANGUAGES)
                .limits(Bounds.of(chunk.notes(Note.Bound.class)))
                .build();
    }
}
