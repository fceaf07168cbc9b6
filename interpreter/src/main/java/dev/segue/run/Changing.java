package dev.segue.run;

import dev.segue.value.Handle;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Processes whose code and state do not agree, so that they must not run. Going up the code changes first and the state
 * follows, going down it is the other way round: either change alone makes a process disagree, both make it agree.
 */
final class Changing {

    private final KnownProcesses known;
    private final Set<String> loaded = new LinkedHashSet<>();
    private final Map<String, Set<Handle>> ofOtherState = new HashMap<>();

    Changing(KnownProcesses known) {
        this.known = known;
    }

    /** The code of these modules has changed. */
    synchronized void codeChanged(Collection<String> modules) {
        loaded.addAll(modules);
    }

    /** The state that these keep for a module has changed. */
    synchronized void stateChanged(Collection<Handle> pids, String module) {
        ofOtherState.computeIfAbsent(module, name -> new LinkedHashSet<>()).addAll(pids);
    }

    /** The modules whose code has changed. */
    synchronized Set<String> loaded() {
        return Set.copyOf(loaded);
    }

    /** Whether the state of any of these has changed. */
    boolean needsSuspend(Collection<Handle> pids) {
        Set<Handle> changed = ofOtherState();
        return pids.stream().anyMatch(changed::contains);
    }

    /** Those whose state must be changed back before the old code can go on with it. */
    synchronized Set<Handle> ofOtherState() {
        Set<Handle> all = new LinkedHashSet<>();
        ofOtherState.values().forEach(all::addAll);
        return all;
    }

    /** Those of which, for one of their modules, only one has changed: as far as it is known who runs what. */
    synchronized Set<Handle> disagreeing() {
        Set<String> modules = new LinkedHashSet<>(loaded);
        modules.addAll(ofOtherState.keySet());
        Set<Handle> found = new LinkedHashSet<>();
        modules.forEach(module -> found.addAll(disagreeing(module)));
        return found;
    }

    private Set<Handle> disagreeing(String module) {
        Set<Handle> state = ofOtherState.getOrDefault(module, Set.of());
        if (!loaded.contains(module)) {
            return state;
        }
        List<Handle> runners = List.copyOf(known.running(Set.of(module)));
        Set<Handle> code = new HashSet<>(known.startedBeforeLoad(runners, module));
        code.removeAll(state);
        return code;
    }
}
