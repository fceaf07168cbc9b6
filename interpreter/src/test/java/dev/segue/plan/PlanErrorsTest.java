package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.source.Diagnostic;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What keeps a script from being planned, and what is only warned about. */
final class PlanErrorsTest {
    private final ScriptBuilder script = new ScriptBuilder();

    private Diagnostic only(String code) {
        List<Diagnostic> found = script.result(Direction.UP).diagnostics();
        assertEquals(1, found.size(), () -> "" + found);
        assertEquals(code, found.get(0).code().id());
        return found.get(0);
    }

    @Test
    void aCycleIsPrintedAsAWholeEachEdgeWithItsPlace() {
        script.reading("a").placed("before b");
        script.reading("b").placed("before c");
        script.reading("c").placed("before a");
        script.reading("d").placed("after c");
        Diagnostic cycle = only("SEG0401");
        assertEquals("These steps must each run before the next: \"a\" → \"b\" → \"c\" → \"a\".", cycle.message());
        assertEquals(
                List.of("before b", "before c", "before a"),
                cycle.related().stream().map(each -> each.span().text()).toList());
    }

    @Test
    void everyTangleIsReported() {
        script.reading("a").placed("before b");
        script.reading("b").placed("before a");
        script.reading("c").placed("before d");
        script.reading("d").placed("before c");
        assertEquals(2, script.result(Direction.UP).diagnostics().size());
    }

    @Test
    void aChangeBeforeTheStartIsACycleThroughTheMarkers() {
        script.changing("a").placed("before start");
        Diagnostic cycle = only("SEG0401");
        assertEquals(
                List.of(
                        "\"a\" is placed before start",
                        "start precedes point_of_no_return",
                        "\"a\" changes the target, so it follows the point of no return"),
                cycle.related().stream().map(Diagnostic.Related::message).toList());
    }

    @Test
    void aWrittenPlacementNeedsItsAnchor() {
        script.instruction("resume_channels");
        script.call("resume_channels");
        script.reading("a").placed("after resume_chanels");
        Diagnostic unknown = only("SEG0402");
        assertEquals(List.of("did you mean resume_channels?"), unknown.hints());
        assertEquals("after resume_chanels", unknown.span().text());
    }

    @Test
    void nobodyMeansTheStepItself() {
        script.reading("t1").placed("after t2");
        assertEquals(List.of(), only("SEG0402").hints());
    }

    @Test
    void anotherStepOfTheSameNameMayBeMeant() {
        script.reading("t1");
        script.reading("t1").placed("after t2");
        assertEquals(List.of("did you mean t1?"), only("SEG0402").hints());
    }

    @Test
    void aBindingIsNoAnchor() {
        script.let("a");
        script.reading("b").placed("after a");
        assertTrue(only("SEG0402").hints().get(0).contains("binding"));
    }

    @Test
    void aStepInAnIfThatDoesNotHoldIsNoAnchor() {
        script.choice(BooleanValue.FALSE, () -> script.reading("a"), () -> {});
        script.reading("b").placed("after a");
        assertTrue(only("SEG0402").hints().get(0).contains("does not hold"));
    }

    @Test
    void anUndecidedIfIsLeftOutAndItsStepsMayBeAnchors() {
        script.choice(BooleanValue.TRUE, () -> script.reading("a"), () -> {});
        script.reading("b").placed("after a");
        PlanRequest request = new PlanRequest(
                Direction.UP, "sim:", null, Map.of(), ignored -> new Constants.Evaluation.Unknown("days"));
        assertEquals(
                List.of("b"),
                PlanView.of(Planner.plan(script.program(), request)).steps());
    }

    @Test
    void aConditionIsABoolean() {
        script.choice(new AtomValue("yes"), () -> script.reading("a"), () -> {});
        only("SEG0407");
    }

    @Test
    void thereIsOnePointOfNoReturn() {
        script.point();
        script.point();
        assertEquals(1, only("SEG0403").related().size());
    }

    @Test
    void aChangeAboveTheWrittenPointIsAnError() {
        script.instruction("x").placed("after b");
        script.call("x");
        script.point();
        script.changing("b");
        only("SEG0404");
    }

    @Test
    void aChangeAboveTheWrittenPointStaysAnErrorIfItIsPlacedAfterAnotherOne() {
        script.changing("a");
        script.changing("b").placed("after a");
        script.point();
        assertEquals(2, script.result(Direction.UP).diagnostics().size());
    }

    @Test
    void whatTheRuntimeLacksIsSaidWithThePlace() {
        script.instruction("x").needs("Processes").needs("Releases");
        script.call("x");
        PlanRequest request =
                new PlanRequest(Direction.UP, "sim:", Set.of("Processes"), Map.of(), ScriptBuilder::constant);
        Diagnostic missing =
                Planner.plan(script.program(), request).diagnostics().get(0);
        assertEquals("SEG0405", missing.code().id());
        assertEquals("x needs the capability releases, which sim: does not offer.", missing.message());
        assertEquals("x()", missing.span().text());
    }

    @Test
    void aPlacementThatTakesAChangeOutOfItsFreezeIsWarnedAbout() {
        StandardInstructions.declare(script);
        script.call("suspend_processes", "app: 1");
        script.call("load_modules", "app: 1").placed("after resume_processes");
        script.call("resume_processes", "app: 1");
        PlanView plan = script.plan();
        assertEquals(List.of("suspend_processes", "resume_processes", "load_modules"), plan.steps());
        assertEquals("SEG0409", plan.warnings().get(0).code().id());
        assertEquals("after resume_processes", plan.warnings().get(0).span().text());
        assertEquals(1, plan.warnings().size());
    }

    @Test
    void aChangePlacedBeforeItsSuspendIsWarnedAbout() {
        StandardInstructions.declare(script);
        script.call("suspend_channels", "app: 1");
        script.call("load_modules", "app: 1").placed("before suspend_channels");
        script.call("update_processes", "app: 1");
        script.call("resume_channels", "app: 1");
        assertEquals("SEG0409", script.plan().warnings().get(0).code().id());
    }

    @Test
    void aReadThatOvertakesAChangeIsWarnedAbout() {
        script.changing("a").placed("after c");
        script.reading("b");
        script.reading("c");
        PlanView plan = script.plan();
        assertEquals(
                List.of("SEG0410"),
                plan.warnings().stream().map(each -> each.code().id()).toList());
        assertEquals("check step \"b\"", plan.warnings().get(0).span().text());
    }

    @Test
    void aPlacedReadMayOvertake() {
        script.changing("a");
        script.reading("b").placed("before a");
        assertEquals(List.of(), script.plan().warnings());
    }
}
