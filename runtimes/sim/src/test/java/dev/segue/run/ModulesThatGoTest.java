package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.sim.ApplicationShape;
import dev.segue.sim.BuiltInScenario;
import dev.segue.sim.ListenerShape;
import dev.segue.sim.ModuleShape;
import dev.segue.sim.Role;
import dev.segue.sim.Scenario;
import dev.segue.sim.Snapshot;
import dev.segue.sim.SocketsShape;
import dev.segue.sim.VersionShape;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Modules that a version no longer has, modules that are new in it, and processes that start after the load. */
class ModulesThatGoTest {

    private static final String LOAD = SimulatedUpgrade.HEADER + "load_modules(app)\n";

    private static Scenario replaced() {
        VersionShape old = new VersionShape(
                "0.1.0", List.of(ModuleShape.stateless("chat_old", "1"), ModuleShape.stateless("chat_app", "1")));
        VersionShape fresh = new VersionShape(
                "0.2.0", List.of(ModuleShape.stateless("chat_new", "1"), ModuleShape.stateless("chat_app", "2")));
        return Scenario.of(BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)
                .withListeners()
                .withWorkers()
                .withVersions(old, fresh));
    }

    private static Set<String> modules(SimulatedUpgrade upgrade) {
        return upgrade.node.snapshot().modules().stream()
                .map(module -> module.name() + (module.old() ? " with old code" : ""))
                .collect(Collectors.toSet());
    }

    @Test
    void aModuleThatTheNewVersionHasNotIsDeletedAndComesBackGoingDown() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(replaced());
        Snapshot before = upgrade.node.snapshot();

        assertEquals(RunState.COMPLETED, upgrade.run(LOAD).state());
        assertEquals(Set.of("chat_new", "chat_app"), modules(upgrade));

        assertEquals(
                RunState.COMPLETED,
                upgrade.run(LOAD, Direction.DOWN, RunOptions.USUAL).state());
        assertEquals(before.modules(), upgrade.node.snapshot().modules());
    }

    @Test
    void aDeletedModuleIsLoadedAgainWhenALaterStepFails() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(replaced());
        Snapshot before = upgrade.node.snapshot();
        RunResult result = upgrade.run(LOAD + "step \"breaks\" after load_modules { fail \"no good\" }");
        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        assertEquals(before.modules(), upgrade.node.snapshot().modules());
        assertEquals(before.specifications(), upgrade.node.snapshot().specifications());
    }

    @Test
    void modulesAreDeletedByListAndLoadedAgain() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(replaced());
        Snapshot before = upgrade.node.snapshot();
        RunResult result = upgrade.run("step \"away\" { delete_module([:chat_old, :chat_app]) fail \"no good\" }");
        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
        assertEquals(before.modules(), upgrade.node.snapshot().modules());
    }

    /** Counters are joined all the time; nobody is suspended. */
    private static SimulatedUpgrade busy() {
        SocketsShape sockets = new SocketsShape(5, "chat_counter", Role.CHANNEL, 0, 20);
        ApplicationShape chat = BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)
                .withWorkers()
                .withListeners(new ListenerShape("http", "tcp", 4000, 2, 0, 0, Duration.ZERO, sockets, 0));
        return new SimulatedUpgrade(Scenario.of(chat));
    }

    @Test
    void whoStartedAfterTheLoadNeedsNothing() {
        SimulatedUpgrade upgrade = busy();
        RunResult result = upgrade.run(LOAD + """
                step "people join" after load_modules before update_processes { sleep(2s) }
                update_processes(app)
                """);
        assertEquals(RunState.COMPLETED, result.state(), result::toString);
        assertEquals(0, upgrade.node.counts().crashed());
        assertTrue(upgrade.node.counts().joined() >= 30, "people joined meanwhile");
        assertEquals(
                Set.of("state of 0.2.0"),
                upgrade.node.snapshot().processes().values().stream()
                        .filter(process -> process.module().equals("chat_counter"))
                        .map(Snapshot.ProcessState::state)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whoStartedMeanwhileGoingDownStaysSuspendedUntilTheCodeHasFollowed() {
        SimulatedUpgrade upgrade = busy();
        String script = LOAD + "suspend_processes(app)\nupdate_processes(app)\nresume_processes(app)\n"
                + "step \"people join\" after suspend_processes before update_processes { sleep(1s) }";
        assertEquals(RunState.COMPLETED, upgrade.run(script).state());
        RunResult down = upgrade.run(script, Direction.DOWN, RunOptions.USUAL);
        assertEquals(RunState.COMPLETED, down.state(), down::toString);
        assertEquals(0, upgrade.node.counts().crashed());
        assertEquals(0, upgrade.node.snapshot().suspended());
    }
}
