package dev.segue.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.Segue;
import dev.segue.eval.Compilation;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.Direction;
import dev.segue.resolve.StepWork;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every chunk that needs no target comes out the same when a real Erlang node runs its woven steps. */
@NullUnmarked
class WovenTest {

    private static WovenNode node;

    @BeforeAll
    static void startNode() {
        node = WovenNode.start();
    }

    @AfterAll
    static void stopNode() {
        node.close();
    }

    @TestFactory
    Stream<DynamicTest> chunks() {
        String wanted = Objects.requireNonNullElse(System.getProperty("spec"), "");
        return ChunkFile.all(wanted).stream()
                .flatMap(piece -> piece.chunks().stream())
                .filter(WovenTest::runsWithoutTarget)
                .map(chunk -> DynamicTest.dynamicTest(
                        chunk.toString(), () -> assertEquals(List.of(), differences(chunk), chunk::script)));
    }

    @Test
    void everythingListedIsThere() {
        List<Chunk> chunks = ChunkFile.all("").stream()
                .flatMap(piece -> piece.chunks().stream())
                .filter(Chunk::runs)
                .toList();
        for (NotWoven.Entry entry : NotWoven.entries()) {
            assertTrue(chunks.stream().anyMatch(entry::fits), entry::toString);
        }
    }

    private static boolean runsWithoutTarget(Chunk chunk) {
        boolean runs = chunk.runs() && !chunk.hasErrors() && !chunk.has(Note.Usage.class);
        return runs && !isAboutTarget(chunk) && !NotWoven.lists(chunk) && !needsTarget(chunk);
    }

    /** Whether it says something that only a run with a target, an undo or bounds can show. */
    private static boolean isAboutTarget(Chunk chunk) {
        return chunk.notes().stream()
                .anyMatch(note -> note instanceof Note.ScenarioName
                        || note instanceof Note.Faults
                        || note instanceof Note.NodeShows
                        || note instanceof Note.Bound
                        || note instanceof Note.Ending
                        || note instanceof Note.Left
                        || note instanceof Note.Undone
                        || note instanceof Note.Happens);
    }

    private static boolean needsTarget(Chunk chunk) {
        Segue segue = ChunkJudge.engine(chunk, Compilation.HOT);
        Direction direction = chunk.has(Note.Down.class) ? Direction.DOWN : Direction.UP;
        return Trial.of(segue, chunk).plan(direction).map(Plan::steps).orElse(List.of()).stream()
                .map(PlannedStep::step)
                .filter(Objects::nonNull)
                .anyMatch(step -> !step.effects().capabilities().isEmpty() || step.work() instanceof StepWork.Foreign);
    }

    private static List<String> differences(Chunk chunk) {
        Segue segue = ChunkJudge.engine(chunk, Compilation.HOT);
        return new WovenJudge(
                        chunk, WovenRun.of(segue, chunk, Trial.of(segue, chunk).script(), node))
                .differences();
    }
}
