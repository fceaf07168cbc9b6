package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first script of the language's definition. */
final class FirstScriptTest {
    private final ScriptBuilder script = new ScriptBuilder().header("chat", "0.1.0", "0.2.0");

    FirstScriptTest() {
        StandardInstructions.declare(script);
        script.call("check_old_code", "app: app");
        script.call("check_acceptors", "app: app");
        script.let("sockets");
        script.call("suspend_acceptors", "app: app");
        script.call("suspend_channels", "app: app", "timeout: drain");
        script.call("suspend_processes", "app: app");
        script.call("load_modules", "app: app");
        script.call("update_processes", "app: app");
        script.call("resume_processes", "app: app");
        script.call("resume_acceptors", "app: app");
        script.call("resume_channels", "app: app", "timeout: 5s").placed("before resume_acceptors");
        script.reading("every socket survived").placed("after resume_channels").uses("sockets");
    }

    @Test
    void runsInTheExpectedOrder() {
        assertEquals(
                List.of(
                        "start",
                        "check_old_code",
                        "check_acceptors",
                        "sockets",
                        "check_connections",
                        "point_of_no_return",
                        "suspend_acceptors",
                        "suspend_channels",
                        "suspend_processes",
                        "load_modules",
                        "update_processes",
                        "resume_processes",
                        "resume_channels",
                        "resume_acceptors",
                        "every socket survived",
                        "end"),
                script.plan().names());
    }

    @Test
    void saysWhyTheChannelsResumeFirst() {
        PlanView plan = script.plan();
        assertEquals(
                List.of(
                        "before resume_acceptors written",
                        "twin suspend_channels default",
                        "depends check_connections default",
                        "after update_processes default",
                        "after resume_processes default",
                        "marker point_of_no_return default"),
                plan.because("resume_channels"));
        assertTrue(plan.warnings().isEmpty(), () -> "" + plan.warnings());
    }

    @Test
    void addsTheMissingCheckBeforeItsFirstDependent() {
        PlannedStep added = script.plan().step("check_connections");
        assertEquals(PlannedStep.Origin.DEPENDENCY, added.origin());
        assertEquals(PlannedStep.Kind.CHECK, added.kind());
        assertEquals(Map.of("app", "app"), added.arguments());
        assertEquals(List.of("before point_of_no_return default"), script.plan().because("check_connections"));
    }

    @Test
    void verifiesAfterTheSocketsAreCounted() {
        PlanView plan = script.plan();
        assertEquals(
                List.of("binds sockets written", "after resume_channels written"),
                plan.because("every socket survived"));
        assertEquals("every socket survived", plan.step("every socket survived").label());
    }

    @Test
    void runsStatesBeforeCodeGoingDown() {
        PlanView down = script.planDown();
        assertEquals(
                List.of(
                        "start",
                        "check_old_code",
                        "check_acceptors",
                        "sockets",
                        "check_connections",
                        "point_of_no_return",
                        "suspend_acceptors",
                        "suspend_channels",
                        "suspend_processes",
                        "update_processes",
                        "load_modules",
                        "resume_processes",
                        "resume_channels",
                        "resume_acceptors",
                        "every socket survived",
                        "end"),
                down.names());
        assertEquals(
                List.of("before load_modules default turned", "marker point_of_no_return default"),
                down.because("update_processes"));
        assertEquals(
                new Upgrade("chat", "0.2.0", "0.1.0", Direction.DOWN),
                down.plan().upgrade());
    }
}
