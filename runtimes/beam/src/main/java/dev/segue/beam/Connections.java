package dev.segue.beam;

import dev.segue.erlang.rpc.Answer;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells connection processes apart by what they are: what they were started as, what they run, whom they serve. */
final class Connections {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Atom WEBSOCKET = Atom.of("cowboy_websocket");
    private static final Set<Term> HTTP = Set.of(Atom.of("cowboy_http"), Atom.of("cowboy_http2"));
    private static final Atom SUSPENDED = Atom.of("sys");
    private static final Set<String> COWBOY = Set.of("cowboy_clear", "cowboy_tls");
    private static final ListTerm REQUESTS = starts(Atom.of("cowboy_stream_h"), "request_process", 3);
    private static final ListTerm CHANNELS = starts(Atom.of("_"), "join", 3);

    private final Peer peer;
    private final Requests requests;
    private final SupervisionTree tree;

    Connections(Peer peer, Requests requests, SupervisionTree tree) {
        this.peer = peer;
        this.requests = requests;
        this.tree = tree;
    }

    private static ListTerm starts(Atom module, String function, int arity) {
        return ListTerm.of(Tuple.of(module, Atom.of(function), Int.of(arity)));
    }

    private record Started(Pid pid, Optional<Pid> caller, Optional<Pid> parent, Term leader) {}

    private List<Started> started(ListTerm starts) {
        List<Started> all = new ArrayList<>();
        for (Term term : Terms.elements(peer.ask(Question.STARTED, new Binding("Starts", starts)))) {
            Tuple facts = Terms.tuple(term, 4);
            if (facts.at(0) instanceof Pid pid) {
                all.add(new Started(pid, pid(facts.at(1)), pid(facts.at(2)), facts.at(3)));
            }
        }
        return all;
    }

    private static Optional<Pid> pid(Term term) {
        return term instanceof Pid pid ? Optional.of(pid) : Optional.empty();
    }

    /** The processes that serve a request of one of these connections at this moment. */
    List<Pid> requests(List<Pid> connections) {
        Set<Pid> parents = new HashSet<>(connections);
        return started(REQUESTS).stream()
                .filter(request -> request.parent().filter(parents::contains).isPresent())
                .map(Started::pid)
                .toList();
    }

    /** The websockets among these connections, and those behind the application's channels. */
    List<Pid> websockets(String application, List<Pid> connections) {
        Set<Pid> sockets = new LinkedHashSet<>(websockets(connections));
        Optional<Pid> master = tree.master(application);
        for (Started channel : started(CHANNELS)) {
            if (master.isPresent() && channel.leader().equals(master.get())) {
                channel.caller().ifPresent(sockets::add);
            }
        }
        return List.copyOf(sockets);
    }

    /** The channels that the application leads, and those behind websockets among these connections. */
    List<Pid> channels(String application, List<Pid> connections) {
        List<Started> channels = started(CHANNELS);
        if (channels.isEmpty()) {
            return List.of();
        }
        Set<Pid> sockets = new HashSet<>(websockets(connections));
        Optional<Pid> master = tree.master(application);
        return channels.stream()
                .filter(channel -> master.isPresent() && channel.leader().equals(master.get())
                        || channel.caller().filter(sockets::contains).isPresent())
                .map(Started::pid)
                .toList();
    }

    private List<Pid> websockets(List<Pid> connections) {
        List<Pid> sockets = new ArrayList<>();
        List<Pid> doubtful = new ArrayList<>();
        List<Term> facts = Terms.elements(peer.ask(Question.PROCESSES, Binding.list("Pids", connections)));
        for (int index = 0; index < connections.size(); index++) {
            if (facts.get(index) instanceof Tuple fact && isCowboy(fact)) {
                List<Term> stack = Terms.elements(fact.at(1));
                if (stack.contains(WEBSOCKET)) {
                    sockets.add(connections.get(index));
                } else if (stack.contains(SUSPENDED) || stack.stream().noneMatch(HTTP::contains)) {
                    doubtful.add(connections.get(index));
                }
            }
        }
        sockets.addAll(askThemselves(doubtful));
        return sockets;
    }

    private static boolean isCowboy(Tuple fact) {
        return fact.at(0) instanceof Tuple call && COWBOY.contains(Terms.atom(call.at(0)));
    }

    /** A suspended or hibernating connection shows nothing on its stack, but tells its module. */
    private List<Pid> askThemselves(List<Pid> pids) {
        List<Pid> sockets = new ArrayList<>();
        List<Answer> replies = requests.system(pids, Atom.of("get_status"), PATIENCE, Progress.NONE);
        for (int index = 0; index < pids.size(); index++) {
            if (replies.get(index) instanceof Answer.Replied(Tuple status, long at)
                    && status.isTagged("status", 4)
                    && status.at(2).equals(Tuple.of(Atom.of("module"), WEBSOCKET))) {
                sockets.add(pids.get(index));
            }
        }
        return sockets;
    }
}
