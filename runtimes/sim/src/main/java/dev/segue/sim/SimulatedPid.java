package dev.segue.sim;

import dev.segue.value.Handle;
import dev.segue.value.Kind;

/**
 * A process of a simulated node.
 *
 * @param node the node's name
 * @param number what tells it from the node's other processes
 */
public record SimulatedPid(String node, long number) implements Handle, Comparable<SimulatedPid> {

    @Override
    public Kind kind() {
        return Kind.PID;
    }

    @Override
    public String literal() {
        return "<%s 0.%d.0>".formatted(node, number);
    }

    @Override
    public int compareTo(SimulatedPid other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return literal();
    }
}
