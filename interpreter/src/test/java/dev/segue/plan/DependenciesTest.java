package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 2: a step follows the steps that it depends on, and brings them along if there are none. */
final class DependenciesTest {
    private final ScriptBuilder script = new ScriptBuilder();

    DependenciesTest() {
        script.instruction("check", "app", "max").optional("max").check();
        script.instruction("work", "app").dependsOn("check");
    }

    @Test
    void aCallWithEqualArgumentsCounts() {
        script.call("work", "app: :chat");
        script.reading("a");
        script.call("check", "app:  :chat ", "max: 5");
        assertEquals(List.of("check", "work", "a"), script.plan().steps());
        assertEquals(
                List.of("depends check default", "marker point_of_no_return default"),
                script.plan().because("work"));
    }

    @Test
    void aCallWithOtherArgumentsDoesNotCount() {
        script.call("check", "app: :shop");
        script.reading("a");
        script.call("work", "app: :chat");
        assertEquals(List.of("check", "a", "check", "work"), script.plan().steps());
        PlannedStep added = script.plan().plan().steps().get(3);
        assertEquals(PlannedStep.Origin.DEPENDENCY, added.origin());
        assertEquals(Map.of("app", ":chat"), added.arguments());
    }

    @Test
    void oneAddedCallServesAllThatNeedIt() {
        script.call("work", "app: :chat");
        script.call("work", "app: :chat");
        script.call("work", "app: :shop");
        assertEquals(
                List.of("check", "work", "work", "check", "work"), script.plan().steps());
    }

    @Test
    void aCallPlacedAfterTheDependentVerifiesAndDoesNotCount() {
        script.call("work", "app: :chat");
        script.reading("a").placed("after work");
        script.call("check", "app: :chat").placed("after a");
        assertEquals(List.of("check", "work", "a", "check"), script.plan().steps());
    }

    @Test
    void aCallPlacedAfterSomethingElseCounts() {
        script.call("work", "app: :chat");
        script.reading("a");
        script.call("check", "app: :chat").placed("after a");
        assertEquals(List.of("a", "check", "work"), script.plan().steps());
    }

    @Test
    void whatIsAddedBringsItsOwnDependencies() {
        script.instruction("deep", "app").check();
        script.instruction("middle", "app").dependsOn("deep").check();
        script.instruction("top", "app").dependsOn("middle", "check");
        script.reading("a");
        script.call("top", "app: :chat");
        assertEquals(
                List.of("a", "deep", "middle", "check", "top"), script.plan().steps());
    }

    @Test
    void anAddedCallIsAnAnchor() {
        script.reading("a").placed("after check");
        script.call("work", "app: :chat");
        assertEquals(List.of("check", "a", "work"), script.plan().steps());
    }

    @Test
    void anAddedCallFollowsTheBindingsOfItsArguments() {
        script.let("name");
        script.call("work", "app: name").uses("name");
        assertEquals(List.of("binds name written"), script.plan().because("check"));
    }

    @Test
    void aMissingArgumentIsAnError() {
        script.instruction("needy", "port").check();
        script.instruction("other", "app").dependsOn("needy");
        script.call("other", "app: :chat");
        PlanResult result = script.result(Direction.UP);
        assertEquals("SEG0406", result.diagnostics().get(0).code().id());
        assertTrue(result.diagnostics().get(0).message().contains("port"));
    }

    @Test
    void aDependencyOnItselfIsACycle() {
        script.instruction("self").dependsOn("self");
        script.call("self");
        assertEquals(
                "SEG0401",
                script.result(Direction.UP).diagnostics().get(0).code().id());
    }

    @Test
    void dependenciesInACircleAreACycle() {
        script.instruction("one", "app").dependsOn("two");
        script.instruction("two", "app").dependsOn("one");
        script.call("one", "app: 1");
        PlanResult result = script.result(Direction.UP);
        assertEquals(1, result.diagnostics().size());
        assertEquals("SEG0401", result.diagnostics().get(0).code().id());
        assertEquals(2, result.diagnostics().get(0).related().size());
    }
}
