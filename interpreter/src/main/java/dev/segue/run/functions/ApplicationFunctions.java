package dev.segue.run.functions;

import dev.segue.eval.Default;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.resolve.Effect;
import dev.segue.resolve.Touch;
import dev.segue.run.RunContext;
import dev.segue.runtime.Applications;
import dev.segue.runtime.Calls;
import dev.segue.runtime.Restoration;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.SizeValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/** Applications, nodes, and calls of the target's own functions. */
@FunctionArea("Applications and calls")
public final class ApplicationFunctions {

    /** The running applications. */
    @SegueFunction(
            name = "applications",
            documentation = "The running applications, as maps of `name` and `version`.",
            example = "let names = [a.name for a in applications()]",
            effect = Effect.READS,
            capability = Applications.class)
    public Value applications(Invocation call) {
        RunContext run = call.service(RunContext.class);
        return new ListValue(run.ask(Applications.class, Applications::running).stream()
                .<Value>map(app -> MapValue.EMPTY
                        .with("name", new AtomValue(app.name()))
                        .with("version", new StringValue(app.version())))
                .toList());
    }

    /** A version. */
    @SegueFunction(
            name = "app_version",
            documentation = "The version of an application; nil if the target does not have it.",
            example = "assume \"0.1.0\" = app_version(:chat) else \"another version runs\"",
            effect = Effect.READS,
            capability = Applications.class)
    public Value appVersion(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        return run.ask(Applications.class, applications -> applications.version(app.name()))
                .<Value>map(StringValue::new)
                .orElse(NilValue.NIL);
    }

    /** The node. */
    @SegueFunction(
            name = "node",
            documentation = "The target's name as an atom.",
            example = "info(\"This is ${node()}.\")",
            effect = Effect.READS)
    public Value node(Invocation call) {
        return new AtomValue(call.service(RunContext.class).target().node());
    }

    /** The other nodes. */
    @SegueFunction(
            name = "nodes",
            documentation = "The names of the other nodes that the target is connected to.",
            example = "assume [] = nodes() else \"the node is part of a cluster\"",
            effect = Effect.READS,
            capability = Applications.class)
    public Value nodes(Invocation call) {
        RunContext run = call.service(RunContext.class);
        return new ListValue(run.ask(Applications.class, Applications::nodes).stream()
                .<Value>map(AtomValue::new)
                .toList());
    }

    /** The kind of target. */
    @SegueFunction(
            name = "runtime",
            documentation = "What kind of target this is: a map of `kind` (`:sim`, `:beam`) and `version`.",
            example = "let simulated = runtime().kind == :sim",
            effect = Effect.READS)
    public Value runtime(Invocation call) {
        var target = call.service(RunContext.class).target();
        return MapValue.EMPTY
                .with("kind", new AtomValue(target.scheme()))
                .with("version", new StringValue(target.version()));
    }

    /** Memory. */
    @SegueFunction(
            name = "free_memory",
            documentation =
                    "How much memory the target can still take, as a size; nil where it cannot tell. A bound that is set for it counts as much as what its machine has.",
            example = "info(\"${free_memory()} are free.\")",
            effect = Effect.READS,
            capability = Applications.class)
    public Value freeMemory(Invocation call) {
        RunContext run = call.service(RunContext.class);
        OptionalLong free = run.ask(Applications.class, Applications::freeMemory);
        return free.isPresent() ? new SizeValue(free.getAsLong()) : NilValue.NIL;
    }

    /** Starts an application. */
    @SegueFunction(
            name = "start_app",
            documentation =
                    "Starts an application and what it needs; one that runs is left alone. Undone by stopping what was started and unloading what was loaded.",
            example = "start_app(:metrics)",
            effect = Effect.CHANGES,
            touches = Touch.APPLICATIONS,
            capability = Applications.class)
    public Value startApp(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        run.change("stop " + app.name(), Applications.class, applications -> applications.start(app.name()));
        return NilValue.NIL;
    }

    /** Stops an application. */
    @SegueFunction(
            name = "stop_app",
            documentation =
                    "Stops an application; those that need it go on. Undone by starting it again, with a fresh state.",
            example = "stop_app(:metrics)",
            effect = Effect.CHANGES,
            touches = Touch.APPLICATIONS,
            capability = Applications.class)
    public Value stopApp(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        run.change("start " + app.name(), Applications.class, applications -> applications.stop(app.name()));
        return NilValue.NIL;
    }

    /** Restarts an application. */
    @SegueFunction(
            name = "restart_app",
            documentation =
                    "Stops an application and starts it again, with a fresh state. If the start fails, it is tried once more as the undo.",
            example = "restart_app(:metrics)",
            effect = Effect.CHANGES,
            touches = Touch.APPLICATIONS,
            capability = Applications.class)
    public Value restartApp(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        AtomicReference<Restoration> start = new AtomicReference<>(() -> {});
        run.change("start " + app.name(), Applications.class, applications -> {
            start.set(applications.stop(app.name()));
            return start.get();
        });
        run.tell(() -> Objects.requireNonNull(start.get()).restore());
        return NilValue.NIL;
    }

    /** Unloads an application. */
    @SegueFunction(
            name = "unload_app",
            documentation =
                    "Lets the target forget the specification and the environment of an application that does not run. Undone by making them known again.",
            example = "unload_app(:metrics)",
            effect = Effect.CHANGES,
            touches = Touch.APPLICATIONS,
            capability = Applications.class)
    public Value unloadApp(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        run.change(
                "make " + app.name() + " known again",
                Applications.class,
                applications -> applications.unload(app.name()));
        return NilValue.NIL;
    }

    /** Calls a function of the target. */
    @SegueFunction(
            name = "call",
            documentation =
                    "Calls a function of the target and gives its result. Nothing takes back what it does: give the step an `undo`.",
            example = "let size = call(:ets, :info, [:rooms, :size], timeout: 1s)",
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
        return run.ask(Calls.class, calls -> calls.call(module.name(), function.name(), arguments, timeout));
    }

    /** Keeps what was left. */
    @SegueFunction(
            name = "unfinished",
            documentation = "Keeps, for the rest of the run, which requests of an application had not finished.",
            example = "unfinished(:chat, requests(:chat))",
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
            example = "let left = unfinished_requests(:chat)",
            effect = Effect.READS)
    public Value unfinishedRequests(Invocation call, @Named("app") AtomValue app) {
        return Pids.list(call.service(RunContext.class).unfinished(app.name()));
    }
}
