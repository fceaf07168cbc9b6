package dev.segue.sim;

import dev.segue.runtime.Listeners;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** A simulated node: what a scenario says, alive. Safe for use from many threads. */
public final class SimulatedNode {

    private final World world;
    private final Population population;
    private final Traffic traffic;
    private boolean alive = true;

    private SimulatedNode(Scenario scenario) {
        world = new World(scenario);
        population = new Population(world);
        traffic = new Traffic(world, population);
        new Genesis(world, population).create();
    }

    /** Starts a node. */
    public static SimulatedNode start(Scenario scenario) {
        return new SimulatedNode(scenario);
    }

    /** Opens it for a run; each call gives a connection of its own. */
    public SimulatedRuntime connect() {
        return new SimulatedRuntime(this);
    }

    /** Its name. */
    public String name() {
        return world.scenario.node();
    }

    /** Whether it has not died. */
    public boolean isAlive() {
        return locked(() -> alive);
    }

    /** Everything of it that can be seen, as it is now. */
    public Snapshot snapshot() {
        return locked(() -> {
            traffic.settle();
            return Snapshot.of(world);
        });
    }

    /** What was counted until now. */
    public Counts counts() {
        return locked(() -> {
            traffic.settle();
            return world.tally.view();
        });
    }

    /** Its log. */
    public List<LogLine> log() {
        return locked(() -> List.copyOf(world.log));
    }

    /** What was done to it and what happened on it, a line each, with the seconds since the start. */
    public List<String> events() {
        return locked(() -> List.copyOf(world.events));
    }

    /** How long it has been simulated, on its own clock. */
    public Duration elapsed() {
        return locked(() -> Duration.ofNanos(world.now()));
    }

    /**
     * Lets time pass without a runner: nobody sends heartbeats meanwhile. A runner's own waiting, on the runtime's
     * clock, is different: its heartbeat goes on by itself.
     */
    public void passWithoutRunner(Duration duration) {
        locked(() -> {
            boolean before = world.runnerSilent;
            world.runnerSilent = true;
            world.advance(World.nanos(duration));
            world.runnerSilent = before;
            return before;
        });
    }

    /** Comes to a listener as one new client and tells whether it is served, waits or is refused. */
    public Reception knock(Listeners.Listener listener) {
        return locked(() -> {
            SimulatedListener known = listener(listener.process());
            traffic.settle();
            return known == null ? Reception.REFUSED : traffic.knock(known);
        });
    }

    /** What a new client of a listener sees. */
    public enum Reception {
        /** It is served. */
        SERVED,
        /** It waits in the backlog. */
        WAITING,
        /** The port is closed or the backlog full. */
        REFUSED
    }

    /** Ends a process at once. */
    public void kill(Handle pid) {
        locked(() -> {
            SimulatedProcess process = world.process(pid);
            if (process != null) {
                population.kill(process);
            }
            return pid;
        });
    }

    /** Starts a process that waits for the answer of another one. */
    public Handle call(Handle pid) {
        return locked(() -> {
            SimulatedProcess callee = world.process(pid);
            if (callee == null) {
                throw new IllegalArgumentException("there is no process " + pid.literal());
            }
            return population.spawn(Role.CALLER, callee.application, "gen", callee).pid;
        });
    }

    /** Keeps a process busy from now on: it answers nobody and serves no message so long. */
    public void occupy(Handle pid, Duration duration) {
        locked(() -> {
            SimulatedProcess process = world.process(pid);
            if (process != null) {
                traffic.settle(process);
                process.busyUntil = Math.min(World.NEVER, world.now() + World.nanos(duration));
            }
            return pid;
        });
    }

    /** Lets a process behave otherwise from now on. */
    public void change(Handle pid, Behaviour behaviour) {
        locked(() -> {
            SimulatedProcess process = world.process(pid);
            if (process != null) {
                Genesis.apply(world, process, behaviour);
            }
            return pid;
        });
    }

    /** Ends it at once. */
    public void die() {
        locked(() -> {
            world.note("node down");
            world.guards.clear();
            alive = false;
            return alive;
        });
    }

    /** Lets another release stand in the place of the one of its version. */
    public void replaceRelease(ReleaseShape shape) {
        locked(() -> {
            world.releases.ifPresent(book -> book.replace(shape));
            return shape;
        });
    }

    /** Lets the node hold old code of a module, and the first process of it stay in that. */
    public void holdOldCode(String module) {
        locked(() -> {
            LoadedModule loaded = world.modules.get(module);
            if (loaded != null) {
                loaded.old = ModuleShape.stateless(module, "old");
                world.processes(process -> process.module.equals(module)).stream()
                        .findFirst()
                        .ifPresent(process -> Genesis.apply(world, process, Behaviour.holdingOldCode()));
            }
            return module;
        });
    }

    /** Starts everything on it anew; connections of runners are made again. */
    void reboot() {
        List.copyOf(world.guards).forEach(SimulatedGuard::vanish);
        new Genesis(world, population).recreate();
    }

    World world() {
        return world;
    }

    Traffic traffic() {
        return traffic;
    }

    Population population() {
        return population;
    }

    <T> T locked(Supplier<T> body) {
        world.lock.lock();
        try {
            return body.get();
        } finally {
            world.lock.unlock();
        }
    }

    /** What a broken connection means to the guards: they act at once. */
    void connectionLost() {
        List.copyOf(world.guards).forEach(SimulatedGuard::fire);
    }

    /** Lets a process run again, if it lives. */
    void release(Handle pid) {
        SimulatedProcess process = world.process(pid);
        if (process != null) {
            traffic.wake(process);
        }
    }

    /** Lets a listener accept again, if there is one. */
    void release(Listeners.Listener listener) {
        SimulatedListener known = listener(listener.process());
        if (known != null && known.suspended) {
            traffic.settle();
            known.suspended = false;
            population.startAcceptors(known);
            int waiting = known.waiting;
            known.waiting = 0;
            traffic.connect(known, waiting);
        }
    }

    @org.jspecify.annotations.Nullable
    SimulatedListener listener(Handle process) {
        return world.applications.values().stream()
                .flatMap(application -> application.listeners.stream())
                .filter(listener -> listener.process.pid.equals(process))
                .findFirst()
                .orElse(null);
    }
}
