package dev.segue.sim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An application of a simulated node.
 *
 * @param name its name
 * @param running the version that runs
 * @param boots the version that a restart brings, usually the running one
 * @param versions the versions that the node holds, the running one among them
 * @param listeners its listeners
 * @param workers its servers
 * @param runs whether it runs when the simulation starts; else the node has it, but has not loaded it
 * @param needs the applications that must run before it
 * @param oldCode the modules of which the node also holds old code from the start
 */
public record ApplicationShape(
        String name,
        String running,
        String boots,
        List<VersionShape> versions,
        List<ListenerShape> listeners,
        List<WorkerShape> workers,
        boolean runs,
        List<String> needs,
        Set<String> oldCode) {

    /** Keeps immutable copies. */
    public ApplicationShape {
        versions = List.copyOf(versions);
        listeners = List.copyOf(listeners);
        workers = List.copyOf(workers);
        needs = List.copyOf(needs);
        oldCode = Set.copyOf(oldCode);
    }

    /** An application that runs and needs nothing else. */
    public ApplicationShape(
            String name,
            String running,
            List<VersionShape> versions,
            List<ListenerShape> listeners,
            List<WorkerShape> workers,
            Set<String> oldCode) {
        this(name, running, running, versions, listeners, workers, true, List.of(), oldCode);
    }

    /** The shape of a version, if the node holds it. */
    public Optional<VersionShape> version(String wanted) {
        return versions.stream().filter(shape -> shape.version().equals(wanted)).findFirst();
    }

    /** The same application with other listeners. */
    public ApplicationShape withListeners(ListenerShape... others) {
        return new ApplicationShape(name, running, boots, versions, List.of(others), workers, runs, needs, oldCode);
    }

    /** The same application with other servers. */
    public ApplicationShape withWorkers(WorkerShape... others) {
        return new ApplicationShape(name, running, boots, versions, listeners, List.of(others), runs, needs, oldCode);
    }

    /** The same application with another of its versions running. */
    ApplicationShape running(String version) {
        return new ApplicationShape(name, version, boots, versions, listeners, workers, runs, needs, oldCode);
    }

    /** The same application on a node that boots another version of it. */
    public ApplicationShape booting(String version) {
        return new ApplicationShape(name, running, version, versions, listeners, workers, runs, needs, oldCode);
    }

    /** The same application with old code of these modules from the start. */
    public ApplicationShape withOldCode(String... modules) {
        return new ApplicationShape(name, running, boots, versions, listeners, workers, runs, needs, Set.of(modules));
    }

    /** The same application, not running when the simulation starts, with what must run before it. */
    public ApplicationShape idle(String... needed) {
        return new ApplicationShape(
                name, running, boots, versions, listeners, workers, false, List.of(needed), oldCode);
    }

    /** The same application with other versions. */
    public ApplicationShape withVersions(VersionShape... others) {
        return new ApplicationShape(name, running, boots, List.of(others), listeners, workers, runs, needs, oldCode);
    }
}
