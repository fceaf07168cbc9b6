package dev.segue.sim;

import dev.segue.runtime.Listeners;
import dev.segue.runtime.TargetLog;
import java.util.List;

/** Brings what clients have sent since it was last looked at to the processes, which serve it, keep it or crash. */
final class Traffic {

    private final World world;
    private final Population population;
    private long settledAt = -1;

    Traffic(World world, Population population) {
        this.world = world;
        this.population = population;
    }

    /** Accounts for everything that came until now. */
    void settle() {
        if (settledAt == world.now()) {
            return;
        }
        settledAt = world.now();
        world.processes(process -> process.period > 0 || process.queue > 0).forEach(this::settle);
        for (SimulatedApplication application : world.applications.values()) {
            application.listeners.forEach(this::settle);
        }
    }

    /** Accounts for what came for one process. */
    void settle(SimulatedProcess process) {
        if (!process.alive) {
            return;
        }
        long count = process.arrivals(world.now()) - process.arrivals(process.settledAt);
        process.settledAt = world.now();
        deliver(process, count);
    }

    /** Hands so many messages to a process. */
    void deliver(SimulatedProcess process, long count) {
        SimulatedProcess transport = process.transport();
        SimulatedProcess holder = transport != null && transport.suspended ? transport : process;
        holder.queue += count;
        if (process.alive && process.queue > 0 && !process.suspended && process.busyUntil <= world.now()) {
            serve(process);
        }
    }

    private void serve(SimulatedProcess process) {
        if (!fits(process)) {
            crash(process);
            return;
        }
        process.served += process.queue;
        process.queue = 0;
    }

    /** Whether the code that a process runs understands its state. */
    boolean fits(SimulatedProcess process) {
        if (process.role != Role.CHANNEL && process.role != Role.WORKER || !process.pinned.isEmpty()) {
            return true;
        }
        LoadedModule loaded = world.modules.get(process.module);
        return loaded == null
                || loaded.current != null && loaded.current.state().equals(process.state);
    }

    private void crash(SimulatedProcess process) {
        String what = "%s %s (%s) crashed: its state does not fit the running code"
                .formatted(process.role.text(), process.pid.literal(), process.module);
        world.tally.crashed++;
        world.note(what);
        world.log.add(new LogLine(world.time(), TargetLog.Level.ERROR, what));
        population.kill(process);
        if (process.role == Role.WORKER && process.owner == null) {
            world.tally.restarted++;
            SimulatedProcess again = population.spawn(Role.WORKER, process.application, process.module, process.owner);
            again.period = process.period;
            again.phase = process.phase;
        }
    }

    /** Lets a process run again; what waited for it, or behind it, is served. */
    void wake(SimulatedProcess process) {
        settle(process);
        List.copyOf(process.channels).forEach(this::settle);
        process.suspended = false;
        if (process.role == Role.WEBSOCKET && !process.channels.isEmpty()) {
            long backlog = process.queue;
            process.queue = 0;
            deliver(process.channels.getFirst(), backlog);
        } else {
            deliver(process, 0);
        }
    }

    private void settle(SimulatedListener listener) {
        long since = listener.settledAt;
        listener.settledAt = world.now();
        arrive(listener, count(listener.shape.newClients(), since));
        join(listener, count(listener.shape.sockets().joins(), since));
    }

    private long count(double perSecond, long since) {
        return (long) Math.floor(world.now() * perSecond / 1e9) - (long) Math.floor(since * perSecond / 1e9);
    }

    private void arrive(SimulatedListener listener, long clients) {
        if (!listener.suspended) {
            connect(listener, clients);
        } else if (listener.pause == Listeners.Pause.QUEUE) {
            int fitting = (int) Math.min(clients, SimulatedListener.BACKLOG - listener.waiting);
            listener.waiting += fitting;
            world.tally.refused += clients - fitting;
        } else {
            world.tally.refused += clients;
        }
    }

    /** One client comes and is told what becomes of it; a served one asks for a page and goes. */
    SimulatedNode.Reception knock(SimulatedListener listener) {
        if (!listener.suspended) {
            return SimulatedNode.Reception.SERVED;
        }
        int before = listener.waiting;
        arrive(listener, 1);
        return listener.waiting > before ? SimulatedNode.Reception.WAITING : SimulatedNode.Reception.REFUSED;
    }

    /** Lets clients in. */
    void connect(SimulatedListener listener, long clients) {
        for (long i = 0; i < clients; i++) {
            population.connect(listener);
            world.tally.connected++;
        }
    }

    private void join(SimulatedListener listener, long joins) {
        listener.waitingJoins += joins;
        if (listener.waitingJoins == 0) {
            return;
        }
        List<SimulatedProcess> sockets = world.processes(
                process -> process.role == Role.WEBSOCKET && process.owner == listener.process && !process.suspended);
        for (; !sockets.isEmpty() && listener.waitingJoins > 0; listener.waitingJoins--) {
            population.join(listener, sockets.get(world.random.nextInt(sockets.size())));
            world.tally.joined++;
        }
    }
}
