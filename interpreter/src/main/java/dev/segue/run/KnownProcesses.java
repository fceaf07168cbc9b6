package dev.segue.run;

import dev.segue.value.Handle;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the run has learnt of processes by listing them: whose they are and of what kind. */
final class KnownProcesses {

    /**
     * What is known of a process.
     *
     * @param application whose it is; empty if not known
     * @param kind what it is
     */
    record Known(String application, LedgerEntry.Kind kind) {}

    private static final Known NOTHING = new Known("", LedgerEntry.Kind.PROCESS);

    private final Map<Handle, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Set<Handle>> modules = new ConcurrentHashMap<>();
    private final Map<String, Set<Handle>> atLoad = new ConcurrentHashMap<>();

    /** Learns of processes; that one is a websocket or channel is never unlearnt. */
    void learn(Collection<? extends Handle> pids, String application, LedgerEntry.Kind kind) {
        Known about = new Known(application, kind);
        for (Handle pid : pids) {
            known.merge(pid, about, (old, fresh) -> fresh.kind() == LedgerEntry.Kind.PROCESS ? old : fresh);
        }
    }

    /** Learns which processes run a module. */
    void learnModule(Collection<? extends Handle> pids, String module) {
        modules.computeIfAbsent(module, name -> ConcurrentHashMap.newKeySet()).addAll(pids);
    }

    /** Whether it was asked who runs a module. */
    boolean knowsWhoRuns(String module) {
        return modules.containsKey(module);
    }

    /** The processes known to run any of these modules. */
    Set<Handle> running(Collection<String> names) {
        Set<Handle> found = new LinkedHashSet<>();
        names.forEach(name -> found.addAll(modules.getOrDefault(name, Set.of())));
        return found;
    }

    /** Learns who was there right after a run loaded these modules. */
    void aliveAtLoad(Collection<String> loaded, Collection<? extends Handle> pids) {
        Set<Handle> alive = Set.copyOf(pids);
        loaded.forEach(module -> atLoad.put(module, alive));
    }

    /** Those that were there when the run loaded a module; all if it has not. */
    List<Handle> startedBeforeLoad(List<Handle> pids, String module) {
        Set<Handle> alive = atLoad.get(module);
        return alive == null ? pids : pids.stream().filter(alive::contains).toList();
    }

    Known about(Handle pid) {
        return known.getOrDefault(pid, NOTHING);
    }
}
