package dev.segue.sim;

import dev.segue.runtime.RuntimeFailure;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** One run's connection to a simulated node. Every operation passes here, and so does every misfortune. */
final class Connection {

    private final SimulatedNode node;
    private final Map<Operation, Integer> occurrences = new EnumMap<>(Operation.class);
    private String broken = "";

    Connection(SimulatedNode node) {
        this.node = node;
    }

    boolean isOpen() {
        return broken.isEmpty() && node.isAlive();
    }

    void demandOpen() {
        if (!node.isAlive()) {
            throw new RuntimeFailure.Lost("the node " + node.name() + " is down");
        }
        if (!broken.isEmpty()) {
            throw new RuntimeFailure.Lost(broken);
        }
    }

    /** How often each operation was asked for over this connection. */
    Map<Operation, Integer> operations() {
        return node.locked(() -> Map.copyOf(occurrences));
    }

    /** Carries out one operation, unless a fault of the scenario prevents it. */
    <T> T run(Operation operation, String what, Supplier<T> body) {
        if (Thread.currentThread().isInterrupted()) {
            throw new RuntimeFailure.Cancelled("the thread was interrupted before it could " + what);
        }
        return node.locked(() -> {
            demandOpen();
            if (operation != Operation.READ) {
                node.world().note(what);
            }
            meetMisfortune(operation, what);
            return body.get();
        });
    }

    /** Ends the connection; guards of the node notice at once. */
    void close(String why) {
        node.locked(() -> {
            if (isOpen()) {
                broken = why;
                node.connectionLost();
            }
            return broken;
        });
    }

    private void meetMisfortune(Operation operation, String what) {
        int occurrence = occurrences.merge(operation, 1, Integer::sum);
        for (Fault fault : node.world().scenario.faults()) {
            if (fault instanceof Fault.Misfortune misfortune
                    && misfortune.at() == operation
                    && misfortune.occurrence() == occurrence) {
                strike(misfortune.kind(), what);
            }
        }
    }

    private void strike(Fault.Kind kind, String what) {
        switch (kind) {
            case NODE_DIES -> {
                node.die();
                throw new RuntimeFailure.Lost("the node %s died when asked to %s".formatted(node.name(), what));
            }
            case CONNECTION_BREAKS -> {
                close("the connection to " + node.name() + " broke");
                throw new RuntimeFailure.Lost(broken + " when it was asked to " + what);
            }
            case REFUSED -> throw new RuntimeFailure.Refused("%s refuses to %s".formatted(node.name(), what));
            case RUNNER_SILENT -> node.world().runnerSilent = true;
        }
    }
}
