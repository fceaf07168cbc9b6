package dev.segue.run.functions;

import dev.segue.eval.Default;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.resolve.Effect;
import dev.segue.resolve.Touch;
import dev.segue.run.RunContext;
import dev.segue.runtime.Applications;
import dev.segue.runtime.Calls;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;

/** Applications, nodes, and calls of the target's own functions. */
public final class ApplicationFunctions {

    /** The running applications. */
    @SegueFunction(
            name = "applications",
            documentation = "The running applications, as maps of `name` and `version`.",
            effect = Effect.READS,
            capability = Applications.class)
    public Value applications(Invocation call) {
        RunContext run = call.service(RunContext.class);
        return new ListValue(run.ask(() -> run.capability(Applications.class).running()).stream()
                .<Value>map(app -> MapValue.EMPTY
                        .with("name", new AtomValue(app.name()))
                        .with("version", new StringValue(app.version())))
                .toList());
    }

    /** A version. */
    @SegueFunction(
            name = "app_version",
            documentation = "The version of an application; nil if the target does not have it.",
            effect = Effect.READS,
            capability = Applications.class)
    public Value appVersion(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        return run.ask(() -> run.capability(Applications.class).version(app.name()))
                .<Value>map(StringValue::new)
                .orElse(NilValue.NIL);
    }

    /** The node. */
    @SegueFunction(name = "node", documentation = "The target's name as an atom.", effect = Effect.READS)
    public Value node(Invocation call) {
        return new AtomValue(call.service(RunContext.class).target().node());
    }

    /** The other nodes. */
    @SegueFunction(
            name = "nodes",
            documentation = "The names of the other nodes that the target is connected to.",
            effect = Effect.READS,
            capability = Applications.class)
    public Value nodes(Invocation call) {
        RunContext run = call.service(RunContext.class);
        return new ListValue(run.ask(() -> run.capability(Applications.class).nodes()).stream()
                .<Value>map(AtomValue::new)
                .toList());
    }

    /** The kind of target. */
    @SegueFunction(
            name = "runtime",
            documentation = "What kind of target this is: a map of `kind` (`:sim`, `:beam`) and `version`.",
            effect = Effect.READS)
    public Value runtime(Invocation call) {
        var target = call.service(RunContext.class).target();
        return MapValue.EMPTY
                .with("kind", new AtomValue(target.scheme()))
                .with("version", new StringValue(target.version()));
    }

    /** Starts an application. */
    @SegueFunction(
            name = "start_app",
            documentation = "Starts an application and what it needs. Undone by stopping it.",
            effect = Effect.CHANGES,
            touches = Touch.APPLICATIONS,
            capability = Applications.class)
    public Value startApp(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        run.undo("stop " + app.name(), () -> run.capability(Applications.class).stop(app.name()));
        run.tell(() -> run.capability(Applications.class).start(app.name()));
        return NilValue.NIL;
    }

    /** Stops an application. */
    @SegueFunction(
            name = "stop_app",
            documentation = "Stops an application. Undone by starting it, with a fresh state.",
            effect = Effect.CHANGES,
            touches = Touch.APPLICATIONS,
            capability = Applications.class)
    public Value stopApp(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        run.undo("start " + app.name(), () -> run.capability(Applications.class).start(app.name()));
        run.tell(() -> run.capability(Applications.class).stop(app.name()));
        return NilValue.NIL;
    }

    /** Restarts an application. */
    @SegueFunction(
            name = "restart_app",
            documentation = "Stops an application and starts it again.",
            effect = Effect.CHANGES,
            touches = Touch.APPLICATIONS,
            capability = Applications.class)
    public Value restartApp(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        run.undo("start " + app.name(), () -> run.capability(Applications.class).start(app.name()));
        run.tell(() -> {
            run.capability(Applications.class).stop(app.name());
            run.capability(Applications.class).start(app.name());
        });
        return NilValue.NIL;
    }

    /** Calls a function of the target. */
    @SegueFunction(
            name = "call",
            documentation =
                    "Calls a function of the target and gives its result. Nothing takes back what it does: give the step an `undo`.",
            effect = Effect.CALLS,
            capability = Calls.class,
            recordsUndo = false)
    public Value call(
            Invocation call,
            @Named("module") AtomValue module,
            @Named("function") AtomValue function,
            @Named("arguments") List<Value> arguments,
            @Named("timeout") @Default("5s") Duration timeout) {
        RunContext run = call.service(RunContext.class);
        return run.ask(() -> run.capability(Calls.class).call(module.name(), function.name(), arguments, timeout));
    }

    /** Keeps what was left. */
    @SegueFunction(
            name = "unfinished",
            documentation = "Keeps, for the rest of the run, which requests of an application had not finished.",
            effect = Effect.TELLS)
    public Value unfinished(Invocation call, @Named("app") AtomValue app, @Named("requests") List<Value> requests) {
        List<Handle> left = Pids.handles(requests);
        call.service(RunContext.class).unfinished(app.name(), left);
        return NilValue.NIL;
    }

    /** What was left. */
    @SegueFunction(
            name = "unfinished_requests",
            documentation = "The requests of an application that finish_requests found unfinished.",
            effect = Effect.READS)
    public Value unfinishedRequests(Invocation call, @Named("app") AtomValue app) {
        return Pids.list(call.service(RunContext.class).unfinished(app.name()));
    }
}
