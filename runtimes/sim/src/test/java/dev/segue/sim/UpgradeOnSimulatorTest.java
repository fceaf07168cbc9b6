package dev.segue.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Code;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.TargetShape;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpgradeOnSimulatorTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private final SimulatedRuntime runtime = open("0.1.0", "0.2.0");
    private final SimulatedNode node = runtime.node();
    private final Processes processes = runtime.capability(Processes.class).orElseThrow();
    private final Listeners listeners = runtime.capability(Listeners.class).orElseThrow();
    private final Code code = runtime.capability(Code.class).orElseThrow();

    private static SimulatedRuntime open(String from, String to) {
        TargetShape shape = new TargetShape(List.of("chat"), Optional.of(from), Optional.of(to));
        RuntimeRequest request = new RuntimeRequest("", Map.of(), Optional.empty(), shape, Path.of("."));
        return (SimulatedRuntime) new SimulatedRuntimeProvider().open(request);
    }

    private List<Code.ObjectCode> changed(String version) {
        return code.version("chat", version, Optional.empty()).modules().stream()
                .filter(module ->
                        !code.module(module.module()).orElseThrow().digest().equals(module.digest()))
                .toList();
    }

    private void suspendAll(List<Handle> pids) {
        assertTrue(processes.suspend(pids, SECOND, Progress.NONE).isComplete());
    }

    private void load(String version) {
        List<Code.ObjectCode> modules = changed(version);
        code.load(modules);
        assertEquals(
                List.of(),
                code.purge(modules.stream().map(Code.ObjectCode::module).toList(), Code.PurgeKind.SOFT));
    }

    private void change(List<Handle> pids, Value from) {
        assertTrue(processes
                .changeCode(pids, "chat_counter", from, NilValue.NIL, SECOND, Progress.NONE)
                .isComplete());
    }

    private List<Handle> workers() {
        return processes.running("chat", "chat_rooms");
    }

    @Test
    void anUpgradeThatMigratesEveryStateLosesNoSocket() {
        upgrade(new StringValue("0.1.0"), "0.2.0");
        assertEquals(0, node.counts().crashed());
        assertEquals(200, listeners.websockets("chat").size());
        assertEquals(0, node.snapshot().suspended());
    }

    @Test
    void aCodeChangeThatIsLeftOutCrashesWhatGetsAMessage() {
        List<Handle> sockets = listeners.websockets("chat");
        List<Handle> channels = listeners.channels("chat");
        suspendAll(sockets);
        suspendAll(channels);
        load("0.2.0");
        processes.resume(channels, SECOND, Progress.NONE);
        processes.resume(sockets, SECOND, Progress.NONE);
        runtime.clock().sleep(SECOND.multipliedBy(2));
        assertEquals(0, listeners.websockets("chat").size());
        assertEquals(202, node.counts().crashed());
    }

    @Test
    void aDowngradeMigratesBeforeTheLoad() {
        upgrade(new StringValue("0.1.0"), "0.2.0");
        List<Handle> everyone = new java.util.ArrayList<>(listeners.websockets("chat"));
        List<Handle> stateful = new java.util.ArrayList<>(listeners.channels("chat"));
        stateful.addAll(workers());
        everyone.addAll(stateful);
        suspendAll(everyone);
        change(stateful, TupleValue.of(new AtomValue("down"), new StringValue("0.1.0")));
        load("0.1.0");
        assertTrue(processes.resume(everyone, SECOND, Progress.NONE).isComplete());
        runtime.clock().sleep(SECOND.multipliedBy(2));
        assertEquals(0, node.counts().crashed());
        assertEquals(200, listeners.websockets("chat").size());
    }

    private void upgrade(Value from, String to) {
        List<Handle> sockets = listeners.websockets("chat");
        List<Handle> stateful = new java.util.ArrayList<>(listeners.channels("chat"));
        stateful.addAll(workers());
        suspendAll(sockets);
        suspendAll(stateful);
        load(to);
        change(stateful, from);
        assertTrue(processes.resume(stateful, SECOND, Progress.NONE).isComplete());
        assertTrue(processes.resume(sockets, SECOND, Progress.NONE).isComplete());
        runtime.clock().sleep(SECOND.multipliedBy(2));
    }
}
