package dev.segue.sim;

import dev.segue.runtime.Applications.Application;
import dev.segue.runtime.Code.Module;
import dev.segue.runtime.Listeners.Listener;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that can be seen of a simulated node at one moment. Two of them are equal where nobody can tell the node
 * that they were taken of apart; time and logs, which only go on, are left out.
 *
 * @param applications the running applications, by name
 * @param specifications the version that each loaded application says it has
 * @param modules the loaded modules with their digests and whether they have old code, by name
 * @param listeners the listeners with their state
 * @param processes the processes with their state
 * @param waiting how many clients wait in front of suspended listeners
 * @param guards how many guards watch
 */
public record Snapshot(
        List<Application> applications,
        Map<String, String> specifications,
        List<Module> modules,
        List<Listener> listeners,
        Map<SimulatedPid, ProcessState> processes,
        int waiting,
        int guards) {

    /** Keeps immutable copies. */
    public Snapshot {
        applications = List.copyOf(applications);
        specifications = Map.copyOf(specifications);
        modules = List.copyOf(modules);
        listeners = List.copyOf(listeners);
        processes = Map.copyOf(processes);
    }

    /**
     * A process.
     *
     * @param role what it does
     * @param application whose it is
     * @param module the module that it runs
     * @param suspended whether it holds messages back
     * @param queue how many messages wait for it
     * @param state what its state looks like
     */
    public record ProcessState(
            Role role, String application, String module, boolean suspended, long queue, String state) {}

    /** How many processes are suspended. */
    public long suspended() {
        return processes.values().stream().filter(ProcessState::suspended).count();
    }

    /** How many processes of a role there are. */
    public long count(Role role) {
        return processes.values().stream()
                .filter(process -> process.role() == role)
                .count();
    }

    static Snapshot of(World world) {
        List<SimulatedListener> listeners = world.applications.values().stream()
                .flatMap(application -> application.listeners.stream())
                .toList();
        Map<String, String> specifications = new TreeMap<>();
        world.applications.forEach((name, application) -> {
            if (application.loaded) {
                specifications.put(name, application.version);
            }
        });
        Map<SimulatedPid, ProcessState> processes = new TreeMap<>();
        world.processes.values().forEach(process -> processes.put(process.pid, state(process)));
        return new Snapshot(
                SimulatedApplications.running(world),
                specifications,
                SimulatedCode.loaded(world, module -> true),
                listeners.stream().map(SimulatedListener::view).toList(),
                processes,
                listeners.stream().mapToInt(listener -> listener.waiting).sum(),
                world.guards.size());
    }

    private static ProcessState state(SimulatedProcess process) {
        return new ProcessState(
                process.role, process.application, process.module, process.suspended, process.queue, process.state);
    }
}
