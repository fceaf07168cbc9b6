package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.resolve.Touch;
import dev.segue.value.BooleanValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 1: what placements refer to. */
final class AnchorsTest {
    private final ScriptBuilder script = new ScriptBuilder();

    @Test
    void anEmptyScriptHasItsMarkers() {
        assertEquals(
                List.of("start", "point_of_no_return", "end"), script.plan().names());
    }

    @Test
    void thePointOfNoReturnStandsRightBeforeTheFirstChange() {
        script.reading("a");
        script.changing("b");
        script.changing("c");
        assertEquals(
                List.of("start", "a", "point_of_no_return", "b", "c", "end"),
                script.plan().names());
    }

    @Test
    void withoutAChangeThePointOfNoReturnStandsRightBeforeTheEnd() {
        script.reading("a");
        script.reading("b");
        assertEquals(
                List.of("start", "a", "b", "point_of_no_return", "end"),
                script.plan().names());
    }

    @Test
    void theFirstChangeCountsAsWrittenAlsoIfItIsPlacedElsewhere() {
        script.changing("a").placed("after c");
        script.reading("b");
        script.changing("c");
        assertEquals(
                List.of("start", "point_of_no_return", "b", "c", "a", "end"),
                script.plan().names());
    }

    @Test
    void aWrittenPointOfNoReturnStaysWhereItIs() {
        script.reading("a");
        script.point();
        script.reading("b");
        script.changing("c");
        assertEquals(
                List.of("start", "a", "point_of_no_return", "b", "c", "end"),
                script.plan().names());
    }

    @Test
    void aChangeAboveTheWrittenPointMayBePlacedBehindIt() {
        script.changing("a").placed("after point_of_no_return");
        script.changing("b").placed("after a");
        script.changing("c").placed("after d");
        script.point();
        script.changing("d");
        assertEquals(
                List.of("start", "point_of_no_return", "a", "b", "d", "c", "end"),
                script.plan().names());
    }

    @Test
    void stepsMayStandBeforeTheStartAndAfterTheEnd() {
        script.reading("a");
        script.changing("last").placed("after end");
        script.reading("first").placed("before start");
        assertEquals(
                List.of("first", "start", "a", "point_of_no_return", "end", "last"),
                script.plan().names());
    }

    @Test
    void whatAStepBeforeTheStartUsesRunsBeforeItToo() {
        script.reading("a");
        script.let("b");
        script.reading("c").placed("before start").uses("b");
        script.changing("d").placed("after end");
        script.reading("e").placed("after d");
        assertEquals(
                List.of("b", "c", "start", "a", "point_of_no_return", "end", "d", "e"),
                script.plan().names());
    }

    @Test
    void codeChangeIsTheSpanOfAllThatTouchesCodeProcessesOrApplications() {
        script.changing("before").placed("before code_change");
        script.changing("after").placed("after code_change");
        script.changing("code").touches(Touch.CODE);
        script.changing("other");
        script.changing("processes").touches(Touch.PROCESSES);
        script.changing("applications").touches(Touch.APPLICATIONS);
        assertEquals(
                List.of("before", "code", "other", "processes", "applications", "after"),
                script.plan().steps());
    }

    @Test
    void withoutAChangeOfCodeWhatIsBeforeItPrecedesWhatIsAfterIt() {
        script.reading("a").placed("after code_change");
        script.reading("b");
        script.reading("c").placed("before code_change");
        assertEquals(List.of("b", "c", "a"), script.plan().steps());
        assertEquals(List.of(), script.plan().because("a"));
    }

    @Test
    void aStepOfTheSpanIsPlacedAtTheOthersOfIt() {
        script.changing("a").touches(Touch.CODE).placed("after code_change");
        script.changing("b").touches(Touch.CODE);
        script.changing("c").touches(Touch.APPLICATIONS);
        assertEquals(List.of("b", "c", "a"), script.plan().steps());
        assertEquals(
                List.of("after c written", "marker point_of_no_return default"),
                script.plan().because("a"));
    }

    @Test
    void aSectionStandsForItsStepsAndIsNotKeptTogether() {
        script.reading("x").placed("after Quiet");
        script.section("Quiet", () -> {
            script.reading("a");
            script.section("Inner", () -> script.reading("b").placed("after c"));
        });
        script.reading("c");
        assertEquals(List.of("a", "c", "b", "x"), script.plan().steps());
        assertEquals("Inner", script.plan().step("b").section());
        assertEquals("Quiet", script.plan().step("a").section());
    }

    @Test
    void aStepOfASectionIsPlacedAtTheOthersOfIt() {
        script.section("Quiet", () -> {
            script.reading("a");
            script.reading("b").placed("before Quiet");
            script.reading("c");
        });
        assertEquals(List.of("b", "a", "c"), script.plan().steps());
    }

    @Test
    void anEmptySectionIsAnAnchorWithoutEffect() {
        script.reading("a").placed("after Empty");
        script.section("Empty", () -> {});
        script.reading("b");
        assertEquals(List.of("a", "b"), script.plan().steps());
    }

    @Test
    void aNameStandsForCallsAndTitlesAndSections() {
        script.instruction("x");
        script.reading("early").placed("after x");
        script.call("x");
        script.reading("x");
        script.section("x", () -> script.reading("inner"));
        script.reading("late");
        assertEquals(List.of("x", "x", "inner", "early", "late"), script.plan().steps());
    }

    @Test
    void aQualifiedNameFindsTheCallsOfALibrary() {
        script.instruction("resume").in("lib");
        script.reading("early").placed("after lib.resume");
        script.call("resume");
        assertEquals(List.of("resume", "early"), script.plan().steps());
    }

    @Test
    void aStepIsNeverItsOwnAnchor() {
        script.instruction("x");
        script.call("x").placed("after x");
        script.reading("between");
        assertEquals(List.of("x", "between"), script.plan().steps());
        script.call("x");
        assertEquals(List.of("between", "x", "x"), script.plan().steps());
    }

    @Test
    void anIfIsDecidedWhenPlanning() {
        script.choice(BooleanValue.TRUE, () -> script.reading("a"), () -> script.reading("b"));
        script.choice(BooleanValue.FALSE, () -> script.reading("c"), () -> script.reading("d"));
        assertEquals(List.of("a", "d"), script.plan().steps());
    }
}
