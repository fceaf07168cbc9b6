package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.resolve.Direction;
import dev.segue.resolve.Touch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What turns round going down, and what does not. */
final class DirectionTest {
    private final ScriptBuilder script = new ScriptBuilder();

    @Test
    void aTurnedBeforeKeepsLendingRank() {
        script.reading("a");
        script.changing("states").touches(Touch.PROCESSES);
        script.reading("b");
        script.changing("code").touches(Touch.CODE).placed("before states");
        assertEquals(List.of("a", "code", "states", "b"), script.plan().steps());
        assertEquals(List.of("a", "states", "b", "code"), script.planDown().steps());
        assertEquals(
                List.of("after states written turned", "marker point_of_no_return default"),
                script.planDown().because("code"));
    }

    @Test
    void aTurnedBeforePullsItsAnchorUp() {
        script.changing("code").touches(Touch.CODE).placed("before states");
        script.reading("b");
        script.changing("states").touches(Touch.PROCESSES);
        assertEquals(List.of("code", "b", "states"), script.plan().steps());
        assertEquals(List.of("states", "code", "b"), script.planDown().steps());
    }

    @Test
    void aTurnedAfterLendsNoRank() {
        script.changing("code").touches(Touch.CODE);
        script.reading("b");
        script.changing("states").touches(Touch.PROCESSES).placed("after code");
        assertEquals(List.of("code", "b", "states"), script.plan().steps());
        assertEquals(List.of("b", "states", "code"), script.planDown().steps());
    }

    @Test
    void ofAnAnchorOnlyTheStepsThatChangeTheOtherTurnRound() {
        script.instruction("x");
        script.changing("states").touches(Touch.PROCESSES).placed("after x");
        script.changing("x");
        script.call("x").touches(Touch.CODE);
        script.reading("b");
        assertEquals(List.of("x", "x", "states", "b"), script.plan().steps());
        PlanView down = script.planDown();
        assertEquals(List.of("x", "states", "x", "b"), down.steps());
        assertEquals(
                List.of("after x written", "before x written turned", "marker point_of_no_return default"),
                down.because("states"));
    }

    @Test
    void dependenciesTurnRoundToo() {
        script.instruction("load", "app").touches(Touch.CODE);
        script.instruction("update", "app").touches(Touch.PROCESSES).dependsOn("load");
        script.call("load", "app: 1");
        script.call("update", "app: 1");
        assertEquals(List.of("load", "update"), script.plan().steps());
        assertEquals(List.of("update", "load"), script.planDown().steps());
    }

    @Test
    void allOtherOrderStays() {
        script.changing("b").placed("after a");
        script.changing("a").touches(Touch.CODE);
        script.changing("c").touches(Touch.CODE).placed("after d");
        script.changing("d").touches(Touch.APPLICATIONS);
        assertEquals(script.plan().steps(), script.planDown().steps());
    }

    @Test
    void addingAnApplicationRemovesItGoingDown() {
        script.instruction("add_app", "a").touches(Touch.APPLICATIONS);
        script.instruction("remove_app", "a").touches(Touch.APPLICATIONS);
        script.call("add_app", "a: :metrics");
        script.reading("x").placed("before add_app");
        PlanView down = script.planDown();
        assertEquals(List.of("x", "remove_app"), down.steps());
        assertEquals(":metrics", down.step("remove_app").arguments().get("a"));
        assertEquals(List.of("x", "add_app"), script.plan().steps());
    }

    @Test
    void anonymousUpgradesHaveNoVersions() {
        script.reading("a");
        assertEquals(
                new Upgrade(null, null, null, Direction.DOWN),
                script.planDown().plan().upgrade());
    }
}
