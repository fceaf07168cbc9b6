package dev.segue.run.functions;

import dev.segue.eval.Default;
import dev.segue.eval.FunctionArea;
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
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Processes and their facts. */
@FunctionArea("Processes")
public final class ProcessFunctions {

    /** The processes of an application. */
    @SegueFunction(
            name = "processes",
            documentation =
                    "The processes of an application; with `module:` those that run the module, found as the release handler finds them, without supervisors.",
            example = "let rooms = processes(:chat, module: :chat_room)",
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
        List<Handle> found = run.ask(
                Processes.class,
                processes -> module instanceof AtomValue name
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
            example = "let memory = process_info(first(processes(:chat))).memory",
            effect = Effect.READS,
            capability = Processes.class)
    public Value processInfo(Invocation call, @Named("pid") Handle pid) {
        RunContext run = call.service(RunContext.class);
        return run.ask(Processes.class, processes -> processes.info(pid));
    }

    /** How many messages wait. */
    @SegueFunction(
            name = "queue_length",
            documentation =
                    "How many messages wait for a process; 0 if it has ended. For a list of processes a list, in the same order, in one request.",
            example = "let longest = max(queue_length(processes(:chat)))",
            effect = Effect.READS,
            capability = Processes.class)
    public Value queueLength(
            Invocation call,
            @Named(
                            value = "pid",
                            kinds = {Kind.PID, Kind.LIST})
                    Value pid) {
        RunContext run = call.service(RunContext.class);
        if (pid instanceof ListValue many) {
            List<Handle> pids = Pids.handles(many.elements());
            return new ListValue(run.ask(Processes.class, processes -> processes.queueLengths(pids)).stream()
                    .<Value>map(IntegerValue::of)
                    .toList());
        }
        Handle one = Pids.handle(pid);
        long length = run.ask(Processes.class, processes -> processes.queueLength(one));
        return IntegerValue.of(length);
    }

    /** Who is seen to run modules. */
    @SegueFunction(
            name = "processes_running",
            documentation =
                    "The processes of the target that are seen to run any of these modules at this moment, whoever started them, as a map from module to processes. One that only keeps its state for a module and waits in code of the platform may escape.",
            example = "let seen = processes_running([:chat_room])",
            effect = Effect.READS,
            capability = Processes.class)
    public Value processesRunning(Invocation call, @Named("modules") List<Value> modules) {
        RunContext run = call.service(RunContext.class);
        List<String> names = modules.stream().map(Pids::module).toList();
        Map<Value, Value> found = new LinkedHashMap<>();
        run.ask(Processes.class, processes -> processes.executing(names))
                .forEach((module, pids) -> found.put(new AtomValue(module), Pids.list(pids)));
        return new MapValue(found);
    }

    /** Who waits for processes. */
    @SegueFunction(
            name = "callers",
            documentation =
                    "Who waits at this moment for an answer of one of these processes, as tuples of who waits and for whom.",
            example = "let waiting = callers(processes(:chat, module: :chat_room))",
            effect = Effect.READS,
            capability = Processes.class)
    public Value callers(Invocation call, @Named("pids") List<Value> pids) {
        RunContext run = call.service(RunContext.class);
        List<Handle> callees = Pids.handles(pids);
        return new ListValue(run.ask(Processes.class, processes -> processes.callers(callees)).stream()
                .<Value>map(waiting -> TupleValue.of(waiting.caller(), waiting.callee()))
                .toList());
    }

    /** Sends to all. */
    @SegueFunction(
            name = "notify",
            documentation = "Sends a message to each process. Nothing takes it back.",
            example = "notify(websockets(:chat), :upgrade_soon)",
            effect = Effect.CHANGES,
            capability = Processes.class,
            recordsUndo = false)
    public Value notify(Invocation call, @Named("pids") List<Value> pids, @Named("message") Value message) {
        RunContext run = call.service(RunContext.class);
        run.tell(Processes.class, processes -> processes.send(Pids.handles(pids), message));
        return NilValue.NIL;
    }

    /** Waits for ends. */
    @SegueFunction(
            name = "await_exit",
            documentation = "Waits until the processes have ended, at most so long, and gives those that have not.",
            example = "let left = await_exit(requests(:chat), timeout: 2s)",
            effect = Effect.READS,
            capability = Processes.class)
    public ListValue awaitExit(
            Invocation call, @Named("pids") List<Value> pids, @Named("timeout") @Default("5s") Duration timeout) {
        RunContext run = call.service(RunContext.class);
        return Pids.list(run.ask(Processes.class, processes -> processes.awaitExit(Pids.handles(pids), timeout)));
    }
}
