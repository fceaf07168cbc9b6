package dev.segue.spec;

import dev.segue.Segue;
import dev.segue.UsageError;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.polyglot.GraalLanguages;
import dev.segue.resolve.Direction;
import dev.segue.stdlib.StandardLibrary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries a chunk and says in which points it does not come out as it says. */
final class ChunkJudge {

    private static final GraalLanguages LANGUAGES = new GraalLanguages();
    private static final Segue USUAL = StandardLibrary.segue().build();

    private ChunkJudge() {}

    /** The differences; empty if all is as expected. */
    static List<String> differences(Chunk chunk) throws IOException {
        Segue segue = engine(chunk);
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

    static Segue engine(Chunk chunk) {
        if (chunk.sections().isEmpty() && !chunk.has(Note.Bound.class)) {
            return USUAL;
        }
        return StandardLibrary.segue()
                .libraries(new ChunkLibraries(chunk.sections()))
                .languages(LANGUAGES)
                .limits(Bounds.of(chunk.notes(Note.Bound.class)))
                .build();
    }
}
