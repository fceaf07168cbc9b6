package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.resolve.Touch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Plans that would not end if many steps placed at many others took an edge for each pair. */
final class LargePlanTest {
    private static final int SIZE = 20_000;
    private static final Duration GENEROUS = Duration.ofSeconds(30);

    private static List<String> planned(ScriptBuilder script) {
        return Assertions.assertTimeout(GENEROUS, () -> script.plan().steps());
    }

    @Test
    void aHubTakesAsManyEdgesAsThereAreSteps() {
        Graph graph = new Graph(SIZE);
        int[] members = new int[SIZE];
        for (int index = 0; index < SIZE; index++) {
            members[index] = graph.node();
        }
        Hub hub = Hub.of(graph, new int[][] {members, {}, {}, {}});
        for (int index = 0; index < SIZE; index++) {
            hub.link(new Placing(graph.node(), 0, true, true, 0, false), graph);
            hub.link(new Placing(members[index], 0, false, false, 0, false), new EdgeBuffer());
        }
        assertTrue(graph.edges() <= 6 * SIZE, () -> "" + graph.edges());
    }

    @Test
    void halfOfTheStepsStandBeforeATitleThatTheOthersBear() {
        ScriptBuilder script = new ScriptBuilder();
        List<String> expected = new ArrayList<>();
        for (int index = 0; index < SIZE; index++) {
            script.reading("x");
        }
        for (int index = 0; index < SIZE; index++) {
            script.changing("y").placed("before x");
            expected.add("y");
        }
        expected.addAll(Collections.nCopies(SIZE, "x"));
        assertEquals(expected, planned(script));
    }

    @Test
    void everyStepYieldsItsDefaultPlacement() {
        ScriptBuilder script = new ScriptBuilder();
        script.instruction("load").touches(Touch.CODE);
        script.instruction("resume").placed("after code_change");
        for (int index = 0; index < SIZE; index++) {
            script.call("load");
            script.call("resume").placed("before load");
        }
        List<String> steps = planned(script);
        assertEquals("resume", steps.get(SIZE - 1));
        assertEquals("load", steps.get(SIZE));
    }

    @Test
    void everyStepIsPlacedAfterItsOwnName() {
        ScriptBuilder script = new ScriptBuilder();
        script.instruction("x").check().placed("after x");
        for (int index = 0; index < SIZE; index++) {
            script.call("x");
        }
        assertEquals(SIZE, planned(script).size());
    }

    @Test
    void aLongChainOfPlacements() {
        ScriptBuilder script = new ScriptBuilder();
        List<String> expected = new ArrayList<>();
        for (int index = SIZE; index > 0; index--) {
            script.reading("x" + index).placed("after x" + (index - 1));
            expected.add(0, "x" + index);
        }
        script.reading("x0");
        expected.add(0, "x0");
        assertEquals(expected, planned(script));
    }

    @Test
    void aLongCycleIsPrinted() {
        ScriptBuilder script = new ScriptBuilder();
        for (int index = 0; index < 2_000; index++) {
            script.reading("x" + index).placed("before x" + (index + 1) % 2_000);
        }
        assertEquals(
                2_000,
                script.result(Direction.UP).diagnostics().get(0).related().size());
    }

    @Test
    void manyStepsDependOnOneInstruction() {
        ScriptBuilder script = new ScriptBuilder();
        script.instruction("check", "app").check();
        script.instruction("work", "app").dependsOn("check");
        for (int index = 0; index < SIZE; index++) {
            script.call("work", "app: :a" + index % 100);
        }
        for (int index = 0; index < SIZE; index++) {
            script.call("check", "app: :a" + index % 100);
        }
        List<String> steps = planned(script);
        assertEquals(2 * SIZE, steps.size());
        assertEquals("check", steps.get(0));
    }
}
