package dev.segue.run.functions;

import dev.segue.eval.Default;
import dev.segue.eval.FailureKind;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.SegueFunction;
import dev.segue.resolve.Effect;
import dev.segue.run.RunContext;
import dev.segue.runtime.Listeners;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** What accepts connections and what serves them. */
@FunctionArea("Network")
public final class NetworkFunctions {

    /** The listeners. */
    @SegueFunction(
            name = "listeners",
            documentation =
                    "The listeners of an application, as maps of `id`, `transport`, `port`, `status` (`:running` or `:suspended`) and `acceptors`.",
            example = "let ports = [l.port for l in listeners(:chat)]",
            effect = Effect.READS,
            capability = Listeners.class)
    public Value listeners(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        List<Listeners.Listener> found = run.ask(Listeners.class, listeners -> listeners.listeners(app.name()));
        return new ListValue(found.stream()
                .<Value>map(listener -> map(listener).with("app", app))
                .toList());
    }

    /** The acceptors. */
    @SegueFunction(
            name = "acceptors",
            documentation = "The processes that accept connections for an application.",
            example = "let waiting = count(acceptors(:chat))",
            effect = Effect.READS,
            capability = Listeners.class)
    public Value acceptors(Invocation call, @Named("app") AtomValue app) {
        return listed(call, app, Listeners::acceptors, "ACCEPTOR");
    }

    /** The connections. */
    @SegueFunction(
            name = "connections",
            documentation = "The connection processes of an application, websockets included.",
            example = "let open = count(connections(:chat))",
            effect = Effect.READS,
            capability = Listeners.class)
    public Value connections(Invocation call, @Named("app") AtomValue app) {
        return listed(call, app, Listeners::connections, "PROCESS");
    }

    /** The running requests. */
    @SegueFunction(
            name = "requests",
            documentation = "The processes that serve a request of an application at this moment.",
            example = "let busy = count(requests(:chat))",
            effect = Effect.READS,
            capability = Listeners.class)
    public Value requests(Invocation call, @Named("app") AtomValue app) {
        return listed(call, app, Listeners::requests, "PROCESS");
    }

    /** The websockets. */
    @SegueFunction(
            name = "websockets",
            documentation = "The processes that hold a websocket of an application.",
            example = "let sockets = count(websockets(:chat))",
            effect = Effect.READS,
            capability = Listeners.class)
    public Value websockets(Invocation call, @Named("app") AtomValue app) {
        return listed(call, app, Listeners::websockets, "WEBSOCKET");
    }

    /** The channels. */
    @SegueFunction(
            name = "channels",
            documentation = "The channel processes behind the websockets of an application.",
            example = "let joined = count(channels(:chat))",
            effect = Effect.READS,
            capability = Listeners.class)
    public Value channels(Invocation call, @Named("app") AtomValue app) {
        return listed(call, app, Listeners::channels, "CHANNEL");
    }

    /** Stops accepting. */
    @SegueFunction(
            name = "suspend_listener",
            documentation =
                    "Stops accepting on a listener: `:queue` leaves new clients waiting, `:refuse` closes the port. Established connections live on.",
            example = "suspend_listener(first(listeners(:chat)), pause: :refuse)",
            effect = Effect.CHANGES,
            capability = Listeners.class)
    public Value suspendListener(
            Invocation call, @Named("listener") MapValue listener, @Named("pause") @Default(":queue") AtomValue pause) {
        Value app = listener.field("app");
        call.service(RunContext.class)
                .suspendListener(app instanceof AtomValue name ? name.name() : "", listener(listener), pause(pause));
        return NilValue.NIL;
    }

    /** Accepts again. */
    @SegueFunction(
            name = "resume_listener",
            documentation = "Accepts again on a listener that this run suspended; any other is left alone.",
            example = "resume_listener(first(listeners(:chat)))",
            effect = Effect.CHANGES,
            capability = Listeners.class)
    public Value resumeListener(Invocation call, @Named("listener") MapValue listener) {
        call.service(RunContext.class).resumeListener(listener(listener));
        return NilValue.NIL;
    }

    private static Value listed(
            Invocation call, AtomValue app, BiFunction<Listeners, String, List<Handle>> list, String kind) {
        RunContext run = call.service(RunContext.class);
        List<Handle> found = run.ask(Listeners.class, listeners -> list.apply(listeners, app.name()));
        return Pids.list(run.learn(found, app.name(), kind));
    }

    private static Listeners.Pause pause(AtomValue pause) {
        return switch (pause.name()) {
            case "queue" -> Listeners.Pause.QUEUE;
            case "refuse" -> Listeners.Pause.REFUSE;
            default -> throw new ScriptFailure(FailureKind.TYPE, "pause: is :queue or :refuse, not " + pause.literal());
        };
    }

    static MapValue map(Listeners.Listener listener) {
        Map<Value, Value> fields = new LinkedHashMap<>();
        fields.put(new AtomValue("id"), listener.id());
        fields.put(new AtomValue("transport"), new AtomValue(listener.transport()));
        fields.put(new AtomValue("port"), IntegerValue.of(listener.port()));
        fields.put(new AtomValue("status"), new AtomValue(listener.suspended() ? "suspended" : "running"));
        fields.put(new AtomValue("acceptors"), IntegerValue.of(listener.acceptors()));
        fields.put(new AtomValue("process"), listener.process());
        return new MapValue(fields);
    }

    private static Listeners.Listener listener(MapValue map) {
        if (map.field("id") instanceof Value id
                && map.field("transport") instanceof AtomValue transport
                && map.field("port") instanceof IntegerValue port
                && map.field("status") instanceof AtomValue status
                && map.field("acceptors") instanceof IntegerValue acceptors
                && map.field("process") instanceof Handle process) {
            return new Listeners.Listener(
                    id,
                    transport.name().toLowerCase(Locale.ROOT),
                    port.number().intValue(),
                    status.name().equals("suspended"),
                    acceptors.number().intValue(),
                    process);
        }
        throw new ScriptFailure(
                FailureKind.TYPE, map.literal() + " is no listener: take one that listeners(app) gives");
    }
}
