package dev.segue.sim;

import dev.segue.runtime.Listeners;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.Fixture;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;

/** A simulated chat server for the contract. */
final class SimulatorFixture implements Fixture {

    private final SimulatedNode node;
    private final UpgradeRuntime runtime;
    private final Iterator<SimulatedPid> counters;

    SimulatorFixture(SimulatedNode node) {
        this.node = node;
        this.runtime = node.connect();
        this.counters = node.snapshot().processes().entrySet().stream()
                .filter(process -> process.getValue().module().equals("chat_counter"))
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .iterator();
    }

    @Override
    public UpgradeRuntime runtime() {
        return runtime;
    }

    @Override
    public UpgradeRuntime reconnect() {
        return node.connect();
    }

    @Override
    public String statefulModule() {
        return "chat_counter";
    }

    @Override
    public String unchangedModule() {
        return "chat_app";
    }

    @Override
    public int websockets() {
        return 200;
    }

    @Override
    public Handle busyProcess(Duration duration) {
        Handle busy = counters.next();
        node.occupy(busy, duration);
        return busy;
    }

    @Override
    public Handle deafProcess() {
        return node.snapshot().processes().entrySet().stream()
                .filter(process -> process.getValue().role() == Role.REQUEST)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Handle deadProcess() {
        Handle dead = node.snapshot().processes().entrySet().stream()
                .filter(process -> process.getValue().role() == Role.CONNECTION)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        node.kill(dead);
        return dead;
    }

    @Override
    public Holder oldCodeHolder() {
        Handle holder = counters.next();
        node.change(holder, Behaviour.holdingOldCode());
        return new Holder("chat_counter", holder);
    }

    @Override
    public String neededByIdle() {
        return "clock";
    }

    @Override
    public Handle callerOf(Handle callee) {
        return node.call(callee);
    }

    @Override
    public Knock knock(Listeners.Listener listener) {
        return switch (node.knock(listener)) {
            case SERVED -> Knock.SERVED;
            case WAITING -> Knock.WAITING;
            case REFUSED -> Knock.REFUSED;
        };
    }

    @Override
    public boolean isLogged(String message) {
        return node.log().stream().anyMatch(line -> line.message().equals(message));
    }

    @Override
    public void passSilently(Duration duration) {
        node.passWithoutRunner(duration);
    }

    @Override
    public void close() {
        node.die();
    }
}
