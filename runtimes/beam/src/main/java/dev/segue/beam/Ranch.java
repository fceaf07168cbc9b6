package dev.segue.beam;

import dev.segue.erlang.rpc.Answer;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.CallException;
import dev.segue.erlang.rpc.Outcome;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ranch 1.6 and newer, through its own functions and its supervisors. */
final class Ranch {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Term CHILDREN = Atom.of("which_children");

    private final Peer peer;
    private final Requests requests;

    Ranch(Peer peer, Requests requests) {
        this.peer = peer;
        this.requests = requests;
    }

    /** All listeners of the node; none if ranch does not run there. */
    List<RanchListener> listeners() {
        if (!(peer.call("erlang", "whereis", Atom.of("ranch_sup")) instanceof Pid)) {
            return List.of();
        }
        Term info = peer.call("ranch", "info");
        List<RanchListener> listeners = new ArrayList<>();
        if (info instanceof MapTerm map) {
            map.entries().forEach((reference, facts) -> listeners.add(RanchListener.read(reference, facts)));
        } else {
            for (Term entry : Terms.elements(info)) {
                Tuple pair = Terms.tuple(entry, 2);
                listeners.add(RanchListener.read(pair.at(0), pair.at(1)));
            }
        }
        return listeners;
    }

    /** The processes of each listener of that kind ({@code acceptors}, {@code connections}) that live. */
    List<List<Pid>> processes(List<RanchListener> listeners, String kind) {
        List<Call> calls = listeners.stream()
                .map(listener -> Call.of("ranch", "procs", listener.reference(), Atom.of(kind)))
                .toList();
        List<List<Pid>> all = new ArrayList<>();
        for (Outcome outcome : peer.callAll(calls, Peer.PATIENCE)) {
            all.add(outcome instanceof Outcome.Returned(Term pids) ? Terms.pids(pids) : List.of());
        }
        return all;
    }

    /** Ends the acceptors, one by one, and leaves the port open: new clients wait in its backlog. */
    void endAcceptors(Pid listener) {
        for (Child acceptors : acceptorSupervisors(listener)) {
            act(acceptors.pid(), "terminate_child", ids(acceptors.pid(), true));
        }
    }

    /** Starts the acceptors that were ended. */
    void startAcceptors(Pid listener) {
        for (Child acceptors : acceptorSupervisors(listener)) {
            act(acceptors.pid(), "restart_child", ids(acceptors.pid(), false));
        }
    }

    /**
     * Closes the port. One that the system chose is kept in the options, so that the same is opened again; ranch before 1.7
     * has no such options.
     */
    void close(Term reference, int port) {
        refuseError(peer.call("ranch", "suspend_listener", reference));
        Call asked = Call.of("ranch", "get_transport_options", reference);
        Outcome answer = peer.callAll(List.of(asked), PATIENCE).getFirst();
        if (port > 0 && answer instanceof Outcome.Returned(Term found) && found instanceof MapTerm options) {
            Term sockets = options.value("socket_opts").orElse(ListTerm.NIL);
            if (sockets instanceof ListTerm list && !hasPort(list)) {
                refuseError(peer.call("ranch", "set_transport_options", reference, withPort(options, list, port)));
            }
        }
    }

    private static boolean hasPort(ListTerm sockets) {
        return Terms.field(sockets, "port")
                .filter(port -> !port.equals(Int.of(0)))
                .isPresent();
    }

    private static MapTerm withPort(MapTerm options, ListTerm sockets, int port) {
        List<Term> changed = new ArrayList<>(List.of(Tuple.of(Atom.of("port"), Int.of(port))));
        sockets.elements().stream()
                .filter(option -> !(option instanceof Tuple pair && pair.isTagged("port", 2)))
                .forEach(changed::add);
        Map<Term, Term> entries = new LinkedHashMap<>(options.entries());
        entries.put(Atom.of("socket_opts"), new ListTerm(changed));
        return MapTerm.of(entries);
    }

    /** Opens the port again, where it is closed. */
    void open(Term reference) {
        refuseError(peer.call("ranch", "resume_listener", reference));
    }

    private void refuseError(Term answer) {
        if (Failures.isError(answer)) {
            throw new RuntimeFailure.Refused(
                    answer.equals(Tuple.of(Atom.ERROR, Atom.of("eaddrinuse")))
                            ? "the port was taken by another program meanwhile"
                            : "ranch refused: " + Failures.reason(answer));
        }
    }

    private record Child(Term id, Pid pid) {}

    private List<Child> acceptorSupervisors(Pid listener) {
        List<Child> found = new ArrayList<>();
        for (Term child : children(listener)) {
            Tuple facts = Terms.tuple(child, 4);
            if (facts.at(0).equals(Atom.of("ranch_acceptors_sup")) && facts.at(1) instanceof Pid pid) {
                found.add(new Child(facts.at(0), pid));
            }
        }
        return found;
    }

    private List<Term> ids(Pid acceptors, boolean running) {
        List<Term> ids = new ArrayList<>();
        for (Term child : children(acceptors)) {
            Tuple facts = Terms.tuple(child, 4);
            if (facts.at(1) instanceof Pid == running) {
                ids.add(facts.at(0));
            }
        }
        return ids;
    }

    private List<Term> children(Pid supervisor) {
        Answer reply = requests.calls(List.of(supervisor), CHILDREN, PATIENCE).getFirst();
        return reply instanceof Answer.Replied(ListTerm list, long at) ? list.elements() : List.of();
    }

    private void act(Pid supervisor, String what, List<Term> ids) {
        List<Call> calls = ids.stream()
                .map(id -> Call.of("supervisor", what, supervisor, id))
                .toList();
        for (Outcome outcome : peer.callAll(calls, PATIENCE)) {
            switch (outcome) {
                case Outcome.Returned(Term answer) -> refuseUnlessDone(answer);
                case Outcome.Failed(CallException why) ->
                    throw new RuntimeFailure.Refused("the listener did not follow: " + Failures.sentence(why));
            }
        }
    }

    /** Another may have done it meanwhile: that counts as done. */
    private void refuseUnlessDone(Term answer) {
        boolean done = answer instanceof Tuple error
                && error.isTagged("error", 2)
                && (error.at(1).equals(Atom.of("running")) || error.at(1).equals(Atom.of("restarting")));
        if (!done) {
            refuseError(answer);
        }
    }
}
