package dev.segue.sim;

import java.time.Duration;
import java.util.Set;

/**
 * How a process deviates from a healthy one.
 *
 * @param busy how long it is busy when the first system message reaches it, so how late it answers that one;
 *     {@link java.time.temporal.ChronoUnit#FOREVER} for a process that never answers
 * @param deaf whether it is of a kind that knows no system messages
 * @param holdsOldCode whether it never leaves the code that it was started with
 * @param diesOn the requests that it does not survive: suspend, resume, change_code
 * @param failsOn the requests that it answers with an error
 */
public record Behaviour(
        Duration busy, boolean deaf, boolean holdsOldCode, Set<Operation> diesOn, Set<Operation> failsOn) {

    /** A process without any fault. */
    public static final Behaviour HEALTHY = new Behaviour(Duration.ZERO, false, false, Set.of(), Set.of());

    /** Keeps immutable copies. */
    public Behaviour {
        diesOn = Set.copyOf(diesOn);
        failsOn = Set.copyOf(failsOn);
    }

    /** Answers the first system message so late. */
    public static Behaviour busyFor(Duration duration) {
        return new Behaviour(duration, false, false, Set.of(), Set.of());
    }

    /** Knows no system messages. */
    public static Behaviour ignoringSystemMessages() {
        return new Behaviour(Duration.ZERO, true, false, Set.of(), Set.of());
    }

    /** Never leaves the code that it was started with. */
    public static Behaviour holdingOldCode() {
        return new Behaviour(Duration.ZERO, false, true, Set.of(), Set.of());
    }

    /** Does not survive these requests. */
    public static Behaviour dyingOn(Operation... operations) {
        return new Behaviour(Duration.ZERO, false, false, Set.of(operations), Set.of());
    }

    /** Answers these requests with an error. */
    public static Behaviour failingOn(Operation... operations) {
        return new Behaviour(Duration.ZERO, false, false, Set.of(), Set.of(operations));
    }
}
