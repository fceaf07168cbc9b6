package dev.segue.beam;

import dev.segue.erlang.rpc.Answer;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.Handle;
import dev.segue.value.MapValue;
import dev.segue.value.SizeValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts about one process. */
final class ProcessFacts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final ListTerm ITEMS = ListTerm.of(
            Atom.of("message_queue_len"),
            Atom.of("memory"),
            Atom.of("current_function"),
            Atom.of("status"),
            Atom.of("registered_name"));

    private final Peer peer;
    private final Requests requests;
    private final SystemRound rounds;

    ProcessFacts(Peer peer, Requests requests, SystemRound rounds) {
        this.peer = peer;
        this.requests = requests;
        this.rounds = rounds;
    }

    MapValue of(Handle handle) {
        Pid pid = Terms.pid(handle);
        if (!(peer.call("erlang", "process_info", pid, ITEMS) instanceof ListTerm facts)) {
            throw new RuntimeFailure.Refused("there is no process " + handle.literal() + " any more");
        }
        Map<Value, Value> found = new LinkedHashMap<>();
        put(found, "queue_length", value(facts, "message_queue_len"));
        put(found, "memory", new SizeValue(bytes(term(facts, "memory"))));
        put(found, "suspended", BooleanValue.of(isSuspended(pid, term(facts, "current_function"))));
        put(found, "current_function", value(facts, "current_function"));
        put(found, "status", value(facts, "status"));
        put(found, "registered_name", value(facts, "registered_name"));
        return new MapValue(found);
    }

    private static void put(Map<Value, Value> found, String key, Value value) {
        found.put(new AtomValue(key), value);
    }

    private static Term term(ListTerm facts, String key) {
        return Terms.field(facts, key).orElse(Atom.UNDEFINED);
    }

    private static long bytes(Term memory) {
        return memory instanceof Int(long bytes) ? bytes : 0;
    }

    private static Value value(ListTerm facts, String key) {
        return ValueReader.value(term(facts, key));
    }

    /** A suspended process waits in {@code sys}; one that hibernates meanwhile has to be asked. */
    private boolean isSuspended(Pid pid, Term currentFunction) {
        if (!(currentFunction instanceof Tuple function) || function.size() != 3) {
            return false;
        }
        if (function.at(0).equals(Atom.of("sys"))) {
            return true;
        }
        return function.at(1).equals(Atom.of("hibernate")) && rounds.speaks(pid) && saysSuspended(pid);
    }

    private boolean saysSuspended(Pid pid) {
        Answer reply = requests.system(List.of(pid), Atom.of("get_status"), PATIENCE, Progress.NONE)
                .getFirst();
        return reply instanceof Answer.Replied(Term answer, long at)
                && answer instanceof Tuple status
                && status.isTagged("status", 4)
                && status.at(3) instanceof ListTerm items
                && items.size() > 1
                && items.elements().get(1).equals(Atom.of("suspended"));
    }
}
