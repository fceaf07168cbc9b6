package dev.segue.run.functions;

import dev.segue.eval.Default;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.resolve.Effect;
import dev.segue.resolve.Touch;
import dev.segue.run.RunContext;
import dev.segue.runtime.Processes;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.Handle;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Suspending by the ledger. */
@FunctionArea("Suspending")
public final class SuspendFunctions {

    /** Suspends processes. */
    @SegueFunction(
            name = "suspend",
            documentation =
                    "Suspends processes, all at once, each within the timeout, and writes them to the ledger: `:ok`, `(:errors, count, [(pid, reason)])`, or `:not_supported` if none is of a kind that can be suspended. One that is in the ledger already stays there; one that has ended is no error.",
            example = "suspend(processes(:chat, module: :chat_room), timeout: 2s)",
            effect = Effect.CHANGES,
            capability = Processes.class)
    public Value suspend(
            Invocation call, @Named("pids") List<Value> pids, @Named("timeout") @Default("1s") Duration timeout) {
        return Pids.result(call.service(RunContext.class).suspend(Pids.handles(pids), timeout));
    }

    /** Resumes processes. */
    @SegueFunction(
            name = "resume",
            documentation =
                    "Resumes processes that are in the ledger, all at once, each within the timeout. Gives what `suspend` gives; touches nothing that this run did not suspend.",
            example = "resume([e.pid for e in suspended()])",
            effect = Effect.CHANGES,
            capability = Processes.class)
    public Value resume(
            Invocation call, @Named("pids") List<Value> pids, @Named("timeout") @Default("1s") Duration timeout) {
        return Pids.result(call.service(RunContext.class).resume(Pids.handles(pids), timeout));
    }

    /** The ledger. */
    @SegueFunction(
            name = "suspended",
            documentation =
                    "The ledger: what this run has suspended, as maps of `pid`, `app`, `kind` (`:acceptor`, `:websocket`, `:channel`, `:process`), `since` and, for acceptors, `listener`.",
            example = "let rooms = [e.pid for e in suspended() if e.kind == :process]",
            effect = Effect.READS)
    public Value suspended(Invocation call) {
        return new ListValue(call.service(RunContext.class).ledger().stream()
                .map(SuspendFunctions::entry)
                .toList());
    }

    /** Whether the ledger holds a process. */
    @SegueFunction(
            name = "suspended?",
            documentation = "Whether the ledger holds a process.",
            example = "let awake = [p for p in channels(:chat) if not suspended?(p)]",
            effect = Effect.READS)
    public Value isSuspended(Invocation call, @Named("pid") Handle pid) {
        return BooleanValue.of(call.service(RunContext.class).isSuspended(pid));
    }

    /** Runs the code_change callback. */
    @SegueFunction(
            name = "change_code",
            documentation =
                    "Runs the code_change callback of suspended processes: `from` is the version that the state is of, going down `(:down, version)`. Gives what `suspend` gives. Undone by the change back.",
            example = "change_code(processes(:chat, module: :chat_room), :chat_room, \"0.1.0\", [])",
            effect = Effect.CHANGES,
            touches = Touch.PROCESSES,
            capability = Processes.class)
    public Value changeCode(
            Invocation call,
            @Named("pids") List<Value> pids,
            @Named("module") AtomValue module,
            @Named("from") Value from,
            @Named("extra") @Default("[]") Value extra,
            @Named("timeout") @Default("5s") Duration timeout) {
        return Pids.result(
                call.service(RunContext.class).changeCode(Pids.handles(pids), module.name(), from, extra, timeout));
    }

    private static Value entry(RunContext.Held held) {
        Map<Value, Value> fields = new LinkedHashMap<>();
        fields.put(new AtomValue("pid"), held.pid());
        fields.put(
                new AtomValue("app"), held.application().isEmpty() ? NilValue.NIL : new AtomValue(held.application()));
        fields.put(new AtomValue("kind"), new AtomValue(held.kind()));
        fields.put(new AtomValue("since"), new StringValue(held.since().toString()));
        fields.put(
                new AtomValue("listener"),
                held.listener().<Value>map(NetworkFunctions::map).orElse(NilValue.NIL));
        return new MapValue(fields);
    }
}
