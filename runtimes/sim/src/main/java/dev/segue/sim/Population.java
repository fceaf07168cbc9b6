package dev.segue.sim;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings processes to life and takes their life. */
final class Population {

    private final World world;

    Population(World world) {
        this.world = world;
    }

    /** Starts everything of an application, and its clients come. */
    void start(SimulatedApplication application) {
        startAlone(application);
        for (SimulatedListener listener : application.listeners) {
            serve(listener);
        }
    }

    /** Starts everything of an application; nobody is connected. */
    void startAlone(SimulatedApplication application) {
        application.running = true;
        application.loaded = true;
        application.listeners.clear();
        ApplicationShape shape = application.shape;
        spawn(Role.SUPERVISOR, shape.name(), shape.name() + "_sup", null);
        for (WorkerShape workers : shape.workers()) {
            for (int i = 0; i < workers.count(); i++) {
                serve(spawn(Role.WORKER, shape.name(), workers.module(), null), workers);
            }
        }
        for (ListenerShape listener : shape.listeners()) {
            start(application, listener);
        }
    }

    private void serve(SimulatedProcess server, WorkerShape shape) {
        server.supervised = shape.supervised();
        server.queue = shape.backlog();
        server.busyUntil =
                world.now() + World.nanos(world.scenario.costs().message().multipliedBy(shape.backlog()));
        for (int i = 0; i < shape.callers(); i++) {
            spawn(Role.CALLER, server.application, "gen", server);
        }
        stream(server, shape.messages());
    }

    private void start(SimulatedApplication application, ListenerShape shape) {
        String name = application.shape.name();
        SimulatedProcess process = spawn(Role.LISTENER, name, "ranch_listener_sup", null);
        SimulatedListener listener = new SimulatedListener(name, shape, process);
        listener.settledAt = world.now();
        application.listeners.add(listener);
        startAcceptors(listener);
    }

    private void serve(SimulatedListener listener) {
        ListenerShape shape = listener.shape;
        for (int i = 0; i < shape.connections(); i++) {
            spawn(Role.CONNECTION, listener.application, "cowboy_clear", listener.process);
        }
        for (int i = 0; i < shape.requests(); i++) {
            startRequest(listener, i);
        }
        for (int i = 0; i < shape.sockets().count(); i++) {
            connect(listener);
        }
    }

    private void startRequest(SimulatedListener listener, int index) {
        SimulatedProcess connection = spawn(Role.CONNECTION, listener.application, "cowboy_clear", listener.process);
        SimulatedProcess request = spawn(Role.REQUEST, listener.application, "cowboy_stream_h", connection);
        Duration rest = listener.shape.requestsLast().multipliedBy(index + 1L).dividedBy(listener.shape.requests());
        world.at(world.now() + World.nanos(rest), () -> kill(request));
    }

    void startAcceptors(SimulatedListener listener) {
        for (int i = listener.acceptors.size(); i < listener.shape.acceptors(); i++) {
            listener.acceptors.add(spawn(Role.ACCEPTOR, listener.application, "ranch_acceptor", listener.process));
        }
    }

    /** Opens a websocket and joins its channel. */
    void connect(SimulatedListener listener) {
        SimulatedProcess socket = spawn(Role.WEBSOCKET, listener.application, "cowboy_clear", listener.process);
        join(listener, socket);
    }

    /** Joins one more channel through a websocket. */
    void join(SimulatedListener listener, SimulatedProcess socket) {
        SocketsShape sockets = listener.shape.sockets();
        if (sockets.module().isEmpty()) {
            return;
        }
        SimulatedProcess channel = spawn(sockets.behind(), listener.application, sockets.module(), socket);
        socket.channels.add(channel);
        stream(channel, sockets.messages());
    }

    /** Starts a process; it runs the code that is loaded now, and its state is that code's. */
    SimulatedProcess spawn(Role role, String application, String module, @Nullable SimulatedProcess owner) {
        SimulatedProcess process = new SimulatedProcess(world.freshPid(), role, application, module, owner);
        LoadedModule loaded = world.modules.get(module);
        if (loaded != null && loaded.current != null) {
            process.state = loaded.current.state();
        }
        process.settledAt = world.now();
        world.processes.put(process.pid, process);
        return process;
    }

    /** Lets a process get messages at a rate, the first at a moment that chance decides. */
    private void stream(SimulatedProcess process, double perSecond) {
        if (perSecond > 0) {
            process.period = Math.max(1, (long) (1_000_000_000 / perSecond));
            process.phase = world.now() + 1 + world.random.nextLong(process.period);
        }
    }

    /** Ends a process and what lives by it: a websocket's channels, a channel's websocket. */
    void kill(SimulatedProcess process) {
        if (!process.alive) {
            return;
        }
        process.alive = false;
        world.processes.remove(process.pid);
        List.copyOf(process.channels).forEach(this::kill);
        if (process.owner != null && process.owner.role == Role.WEBSOCKET) {
            process.owner.channels.remove(process);
            kill(process.owner);
        }
    }

    /** Ends every process of an application. */
    void stop(SimulatedApplication application) {
        application.running = false;
        application.listeners.clear();
        world.processes(process -> process.application.equals(application.shape.name()))
                .forEach(this::kill);
    }
}
