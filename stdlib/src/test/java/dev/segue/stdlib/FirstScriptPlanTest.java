package dev.segue.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Segue;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.Direction;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first script of the language's definition, planned with the real standard instructions. */
class FirstScriptPlanTest {

    private static List<String> names(Direction direction) {
        Segue segue = StandardLibrary.segue().build();
        Planning planning =
                segue.plan(segue.read(Path.of("../examples/chat.upgrade")), PlanSettings.UP.towards(direction));
        assertEquals(List.of(), planning.diagnostics());
        return planning.plan().orElseThrow().steps().stream()
                .map(PlannedStep::name)
                .toList();
    }

    private static List<String> expected(String firstChange, String secondChange) {
        return List.of(
                "start",
                "check_old_code",
                "check_acceptors",
                "sockets",
                "check_connections",
                "point_of_no_return",
                "suspend_acceptors",
                "suspend_channels",
                "suspend_processes",
                firstChange,
                secondChange,
                "resume_processes",
                "resume_channels",
                "resume_acceptors",
                "every socket survived",
                "end");
    }

    @Test
    void goingUpTheCodeIsLoadedBeforeTheStatesChange() {
        assertEquals(expected("load_modules", "update_processes"), names(Direction.UP));
    }

    @Test
    void goingDownTheStatesChangeBeforeTheCodeIsLoaded() {
        assertEquals(expected("update_processes", "load_modules"), names(Direction.DOWN));
    }
}
