package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules 2 to 4: edges, default placements, order. */
final class EdgesTest {
    private final ScriptBuilder script = new ScriptBuilder();

    @Test
    void withoutPlacementsStepsRunAsWritten() {
        script.reading("a");
        script.changing("b");
        script.let("c");
        script.reading("d").uses("c");
        assertEquals(List.of("a", "b", "c", "d"), script.plan().steps());
    }

    @Test
    void aStepPlacedBeforeMovesUpAndItsAnchorStays() {
        script.reading("a");
        script.reading("b");
        script.reading("c").placed("before b");
        assertEquals(List.of("a", "c", "b"), script.plan().steps());
        assertEquals(List.of("before b written"), script.plan().because("c"));
    }

    @Test
    void aStepPlacedAfterRunsAsSoonAsItsAnchorHasRun() {
        script.reading("a").placed("after c");
        script.reading("b");
        script.reading("c");
        script.reading("d");
        assertEquals(List.of("b", "c", "a", "d"), script.plan().steps());
    }

    @Test
    void beforePrecedesEveryStepOfTheName() {
        script.instruction("x");
        script.call("x");
        script.reading("a");
        script.call("x");
        script.reading("b").placed("before x");
        assertEquals(List.of("b", "x", "a", "x"), script.plan().steps());
        assertEquals(0, script.plan().names().indexOf("start"));
        assertEquals(
                script.plan().names().indexOf("x"),
                script.plan().step("b").because().get(0).other());
    }

    @Test
    void rankPassesOnThroughBeforeAndBindings() {
        script.reading("a");
        script.reading("b").placed("before a");
        script.reading("c").placed("before b").uses("d");
        script.let("d");
        assertEquals(List.of("d", "c", "b", "a"), script.plan().steps().subList(0, 4));
    }

    @Test
    void afterLendsNoRank() {
        script.reading("a").placed("after d");
        script.reading("b");
        script.reading("c");
        script.reading("d");
        assertEquals(List.of("b", "c", "d", "a"), script.plan().steps());
    }

    @Test
    void rankPassesThroughManyStepsOfOneName() {
        script.reading("first");
        script.instruction("x").check();
        script.reading("mid");
        script.call("x").placed("before first");
        script.call("x");
        script.reading("late").placed("before x");
        assertEquals(List.of("late", "x", "first", "mid", "x"), script.plan().steps());
    }

    @Test
    void markersLendRankAndInheritNone() {
        script.reading("a");
        script.changing("b");
        script.reading("c");
        script.reading("d").placed("before point_of_no_return");
        script.changing("e").placed("before a");
        script.reading("f");
        assertEquals(
                List.of("start", "d", "point_of_no_return", "e", "a", "b", "c", "f", "end"),
                script.plan().names());
    }

    @Test
    void resumingFollowsSuspendingWhateverIsWritten() {
        script.instruction("suspend_channels");
        script.instruction("resume_channels");
        script.call("resume_channels");
        script.reading("between");
        script.call("suspend_channels");
        assertEquals(
                List.of("between", "suspend_channels", "resume_channels"),
                script.plan().steps());
        assertEquals(
                List.of("twin suspend_channels default", "marker point_of_no_return default"),
                script.plan().because("resume_channels"));
    }

    @Test
    void aDefaultPlacementMovesAStep() {
        script.instruction("x").placed("after y");
        script.instruction("y");
        script.call("x");
        script.call("y");
        assertEquals(List.of("y", "x"), script.plan().steps());
        assertEquals(
                List.of("after y default", "marker point_of_no_return default"),
                script.plan().because("x"));
    }

    @Test
    void aDefaultThatWouldCloseACycleIsLeftOutAndThePlanSaysSo() {
        script.instruction("x").placed("after y");
        script.instruction("y");
        script.call("x").placed("before y");
        script.call("y");
        assertEquals(List.of("x", "y"), script.plan().steps());
        assertEquals(
                List.of("before y written", "after y default dropped", "marker point_of_no_return default"),
                script.plan().because("x"));
    }

    @Test
    void defaultsAreTriedInWrittenOrder() {
        script.instruction("x").placed("after y");
        script.instruction("y").placed("after x");
        script.call("x");
        script.call("y");
        assertEquals(List.of("y", "x"), script.plan().steps());
        assertEquals(
                List.of("after x default dropped", "marker point_of_no_return default"),
                script.plan().because("y"));
    }

    @Test
    void ofTwoCallsPlacedAfterTheirOwnNameTheFirstYields() {
        script.instruction("x").placed("after x");
        script.call("x").argument("n", "1");
        script.call("x").argument("n", "2");
        PlanView plan = script.plan();
        assertEquals(
                List.of("2", "1"),
                plan.plan().steps().stream()
                        .filter(step -> step.name().equals("x"))
                        .map(step -> step.arguments().get("n"))
                        .toList());
    }

    @Test
    void aDefaultWhoseAnchorIsNotInThePlanIsIgnored() {
        script.instruction("x").placed("after nobody");
        script.call("x");
        script.reading("a");
        assertEquals(List.of("x", "a"), script.plan().steps());
        assertEquals(List.of("marker point_of_no_return default"), script.plan().because("x"));
    }

    @Test
    void aDefaultAfterEndYieldsToAWrittenPlacement() {
        StandardInstructions.declare(script);
        script.call("make_permanent", "v: 1");
        script.changing("a");
        script.reading("b").placed("after make_permanent");
        assertEquals(List.of("make_permanent", "a", "b"), script.plan().steps());
        assertEquals(
                List.of("after end default dropped", "marker point_of_no_return default"),
                script.plan().because("make_permanent"));
    }

    @Test
    void makingPermanentComesLast() {
        StandardInstructions.declare(script);
        script.call("make_permanent", "v: 1");
        script.changing("a");
        assertEquals(
                List.of("start", "point_of_no_return", "a", "end", "make_permanent"),
                script.plan().names());
    }

    @Test
    void foreignFilesAreLoadedBeforeThePointOfNoReturnAndUnloadedAfterTheLastStepThatNeedsThem() {
        script.instruction("x").foreign("x.js");
        script.instruction("y").foreign("x.js");
        script.reading("a");
        script.call("x");
        script.reading("b");
        script.call("y");
        PlanView plan = script.plan();
        assertEquals(List.of("start", "a", "x.js", "point_of_no_return", "x", "b", "y", "x.js", "end"), plan.names());
        assertEquals(PlannedStep.Kind.LOAD, plan.plan().steps().get(2).kind());
        assertEquals(PlannedStep.Kind.UNLOAD, plan.plan().steps().get(7).kind());
        assertEquals(6, plan.plan().steps().get(7).because().get(0).other());
    }

    @Test
    void aForeignFileThatACheckNeedsIsLoadedRightBeforeIt() {
        script.instruction("x").check().foreign("x.js");
        script.reading("a");
        script.call("x");
        script.changing("b");
        assertEquals(
                List.of("start", "a", "x.js", "x", "x.js", "point_of_no_return", "b", "end"),
                script.plan().names());
    }
}
