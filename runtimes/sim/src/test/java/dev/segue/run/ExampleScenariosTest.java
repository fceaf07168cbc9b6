package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.sim.Role;
import dev.segue.sim.ScenarioFile;
import dev.segue.sim.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The scenarios among the examples, with the script that they are for. */
class ExampleScenariosTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    private static SimulatedUpgrade scenario(String file) {
        return new SimulatedUpgrade(
                ScenarioFile.read(EXAMPLES.resolve("scenarios").resolve(file)));
    }

    private static RunResult upgrade(SimulatedUpgrade on, Direction direction) throws IOException {
        return on.run(Files.readString(EXAMPLES.resolve("chat.upgrade")), direction, RunOptions.USUAL);
    }

    @Test
    void theChatServerGoesUpAndDownUnderItsWebsockets() throws IOException {
        SimulatedUpgrade chat = scenario("chat.yaml");
        Snapshot before = chat.node.snapshot();
        assertEquals(RunState.COMPLETED, upgrade(chat, Direction.UP).state());
        chat.node.passWithoutRunner(Duration.ofSeconds(2));
        assertEquals(500, chat.node.snapshot().count(Role.WEBSOCKET));
        assertEquals("0.2.0", chat.node.snapshot().specifications().get("chat"));
        assertEquals(RunState.COMPLETED, upgrade(chat, Direction.DOWN).state());
        chat.node.passWithoutRunner(Duration.ofSeconds(2));
        assertEquals(0, chat.node.counts().crashed());
        assertEquals(before.modules(), chat.node.snapshot().modules());
        assertEquals(500, chat.node.snapshot().count(Role.WEBSOCKET));
    }

    @Test
    void troubleIsTakenBackAndLeavesNobodySuspended() throws IOException {
        SimulatedUpgrade trouble = scenario("trouble.yaml");
        Snapshot before = trouble.node.snapshot();
        RunResult result = upgrade(trouble, Direction.UP);
        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        assertNotNull(result.failure());
        assertEquals("suspend_processes", result.failure().name());
        Snapshot after = trouble.node.snapshot();
        assertEquals(0, after.suspended());
        assertEquals(0, after.waiting());
        assertEquals(before.modules(), after.modules());
        assertEquals(0, trouble.node.counts().crashed());
        assertEquals(0, trouble.node.counts().refused());
        assertTrue(after.count(Role.WEBSOCKET) > 50, "who came meanwhile was served afterwards");
    }

    @Test
    void theSameScenarioGivesTheSameRunToTheMicrosecond() throws IOException {
        SimulatedUpgrade first = scenario("trouble.yaml");
        SimulatedUpgrade second = scenario("trouble.yaml");
        RunResult one = upgrade(first, Direction.UP);
        RunResult other = upgrade(second, Direction.UP);
        assertEquals(one.freeze(), other.freeze());
        assertEquals(one.elapsed(), other.elapsed());
        assertEquals(first.words(), second.words());
        assertEquals(first.node.events(), second.node.events());
        assertEquals(first.node.snapshot(), second.node.snapshot());
    }
}
