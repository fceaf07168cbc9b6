package dev.segue.run;

import dev.segue.value.Handle;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Processes whose code and state do not agree, so that they must not run. Going up the code changes first and the state
 * follows, going down it is the other way round: either change alone makes a process disagree, both make it agree.
 */
final class Changing {

    private final Set<Handle> disagreeing = new LinkedHashSet<>();
    private final Set<Handle> ofOtherState = new LinkedHashSet<>();

    /** The state of these has changed. */
    synchronized void stateChanged(Collection<Handle> pids) {
        ofOtherState.addAll(pids);
        changed(pids);
    }

    /** Whether the state of any of these has changed. */
    synchronized boolean needsSuspend(Collection<Handle> pids) {
        return pids.stream().anyMatch(ofOtherState::contains);
    }

    /** Those whose state must be changed back before the old code can go on with it. */
    synchronized Set<Handle> ofOtherState() {
        return Set.copyOf(ofOtherState);
    }

    /** The code of these has changed, or their state has. */
    synchronized void changed(Collection<Handle> pids) {
        for (Handle pid : pids) {
            if (!disagreeing.remove(pid)) {
                disagreeing.add(pid);
            }
        }
    }

    /** Those of which only one has changed. */
    synchronized Set<Handle> disagreeing() {
        return Set.copyOf(disagreeing);
    }
}
