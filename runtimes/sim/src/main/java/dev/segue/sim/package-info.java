/**
 * A simulated Erlang/OTP node with its own clock, for trying an upgrade before it meets people.
 *
 * <p>{@link dev.segue.sim.Scenario} says what the node is, {@link dev.segue.sim.SimulatedNode} is one, and
 * {@link dev.segue.sim.SimulatedRuntime} offers it to a run. Time is virtual: it passes only when somebody sleeps or an
 * operation costs something, so a run takes no longer than its computing and its freeze can be predicted. The same
 * scenario, seed and operations give the same events.
 */
@NullMarked
package dev.segue.sim;

import org.jspecify.annotations.NullMarked;
