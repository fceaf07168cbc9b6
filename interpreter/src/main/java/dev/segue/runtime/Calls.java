package dev.segue.runtime;

import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;

/** Calls of the target's own functions. */
public non-sealed interface Calls extends Capability {

    /**
     * Calls a function on the target and gives its result.
     *
     * @throws RuntimeFailure.CallFailed if it raised
     * @throws RuntimeFailure.TimedOut if no answer came in time: whether it ran is unknown
     */
    Value call(String module, String function, List<Value> arguments, Duration timeout);
}
