package dev.segue.run.functions;

import dev.segue.eval.Default;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.resolve.Effect;
import dev.segue.run.RunContext;
import dev.segue.runtime.Processes;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;

/** Processes and their facts. */
public final class ProcessFunctions {

    /** The processes of an application. */
    @SegueFunction(
            name = "processes",
            documentation =
                    "The processes of an application; with `module:` those that run the module, found as the release handler finds them, without supervisors.",
            effect = Effect.READS,
            capability = Processes.class)
    public Value processes(
            Invocation call,
            @Named("app") AtomValue app,
            @Named(
                            value = "module",
                            kinds = {Kind.ATOM, Kind.NIL})
                    @Default("nil")
                    Value module) {
        RunContext run = call.service(RunContext.class);
        Processes processes = run.capability(Processes.class);
        List<Handle> found = run.ask(() -> module instanceof AtomValue name
                ? processes.running(app.name(), name.name())
                : processes.of(app.name()));
        if (module instanceof AtomValue name) {
            run.learnModule(found, name.name());
        }
        return Pids.list(run.learn(found, app.name(), "PROCESS"));
    }

    /** Facts about a process. */
    @SegueFunction(
            name = "process_info",
            documentation =
                    "Facts about a process: `queue_length`, `memory`, `suspended` and what the target has besides.",
            effect = Effect.READS,
            capability = Processes.class)
    public Value processInfo(Invocation call, @Named("pid") Handle pid) {
        RunContext run = call.service(RunContext.class);
        return run.ask(() -> run.capability(Processes.class).info(pid));
    }

    /** How many messages wait. */
    @SegueFunction(
            name = "queue_length",
            documentation = "How many messages wait for a process; 0 if it has ended.",
            effect = Effect.READS,
            capability = Processes.class)
    public Value queueLength(Invocation call, @Named("pid") Handle pid) {
        RunContext run = call.service(RunContext.class);
        return IntegerValue.of(run.ask(() -> run.capability(Processes.class).queueLength(pid)));
    }

    /** Sends to all. */
    @SegueFunction(
            name = "notify",
            documentation = "Sends a message to each process. Nothing takes it back.",
            effect = Effect.CHANGES,
            capability = Processes.class,
            recordsUndo = false)
    public Value notify(Invocation call, @Named("pids") List<Value> pids, @Named("message") Value message) {
        RunContext run = call.service(RunContext.class);
        run.tell(() -> run.capability(Processes.class).send(Pids.handles(pids), message));
        return NilValue.NIL;
    }

    /** Waits for ends. */
    @SegueFunction(
            name = "await_exit",
            documentation = "Waits until the processes have ended, at most so long, and gives those that have not.",
            effect = Effect.READS,
            capability = Processes.class)
    public ListValue awaitExit(
            Invocation call, @Named("pids") List<Value> pids, @Named("timeout") @Default("5s") Duration timeout) {
        RunContext run = call.service(RunContext.class);
        return Pids.list(run.ask(() -> run.capability(Processes.class).awaitExit(Pids.handles(pids), timeout)));
    }
}
