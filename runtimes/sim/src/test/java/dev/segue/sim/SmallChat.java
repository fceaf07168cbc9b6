package dev.segue.sim;

import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.List;

/** A small chat server under test, and short words for what tests do to it. */
final class SmallChat {

    static final Duration SECOND = Duration.ofSeconds(1);

    final SimulatedNode node;
    final SimulatedRuntime runtime;
    final Processes processes;
    final Listeners listeners;

    SmallChat(Scenario scenario) {
        node = SimulatedNode.start(scenario);
        runtime = node.connect();
        processes = runtime.capability(Processes.class).orElseThrow();
        listeners = runtime.capability(Listeners.class).orElseThrow();
    }

    /** Three websockets with channels and nothing else; each client sends so many messages in a second. */
    static Scenario quiet(double messages) {
        return scenario(new SocketsShape(3, "chat_counter", Role.CHANNEL, messages, 0), 0);
    }

    static Scenario scenario(SocketsShape sockets, double newClients) {
        ListenerShape listener = new ListenerShape("http", "tcp", 4000, 10, 0, 0, Duration.ZERO, sockets, newClients);
        return Scenario.of(BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)
                .withWorkers()
                .withListeners(listener));
    }

    List<Handle> channels() {
        return listeners.channels("chat");
    }

    List<Handle> websockets() {
        return listeners.websockets("chat");
    }

    void suspend(List<Handle> pids) {
        processes.suspend(pids, SECOND, Progress.NONE);
    }

    void resume(List<Handle> pids) {
        processes.resume(pids, SECOND, Progress.NONE);
    }

    void pass(Duration duration) {
        runtime.clock().sleep(duration);
    }
}
