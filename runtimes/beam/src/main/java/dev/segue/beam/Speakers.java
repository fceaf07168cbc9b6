package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which processes speak the {@code sys} protocol. Only such are ever sent a system message: in any other mailbox it
 * would stay as junk. A process speaks it if its {@code $initial_call} is the start of a callback module ({@code init/1},
 * a channel's {@code join/3}), of a special process (a module that exports {@code system_continue/3}) or of a cowboy
 * connection, or if it is inside OTP's own loop at this moment.
 */
final class Speakers {

    /** What is known of one process. */
    enum Speech {
        SPEAKS,
        SILENT,
        GONE
    }

    private static final int REMEMBERED = 200_000;
    private static final Atom GONE = Atom.of("gone");
    private static final Set<String> CONNECTIONS = Set.of("cowboy_clear", "cowboy_tls");
    private static final Set<Atom> LOOPS = Set.of(
            Atom.of("gen_server"),
            Atom.of("gen_statem"),
            Atom.of("gen_event"),
            Atom.of("gen_fsm"),
            Atom.of("sys"),
            Atom.of("cowboy_websocket"),
            Atom.of("cowboy_http"),
            Atom.of("cowboy_http2"));

    private final Peer peer;
    private final Set<Pid> known = ConcurrentHashMap.newKeySet();

    Speakers(Peer peer) {
        this.peer = peer;
    }

    /** Whether each speaks it, in the order asked. Who is known to speak it is not looked at again. */
    List<Speech> of(List<Pid> pids) {
        List<Pid> unknown = pids.stream()
                .filter(pid -> !known.contains(pid) && isHere(pid))
                .distinct()
                .toList();
        Map<Pid, Speech> found = unknown.isEmpty() ? Map.of() : look(unknown);
        List<Speech> speech = new ArrayList<>(pids.size());
        pids.forEach(pid -> speech.add(isHere(pid) ? found.getOrDefault(pid, Speech.SPEAKS) : Speech.SILENT));
        return speech;
    }

    /** Processes of other nodes are nobody's business here. */
    private boolean isHere(Pid pid) {
        return pid.node().is(peer.name());
    }

    private Map<Pid, Speech> look(List<Pid> pids) {
        List<Term> calls = Terms.elements(peer.ask(Question.CALLS, Binding.list("Pids", pids)));
        Map<Atom, Manner> manners = manners(calls);
        Map<Pid, Speech> found = new HashMap<>();
        List<Pid> doubtful = new ArrayList<>();
        for (int index = 0; index < pids.size(); index++) {
            Pid pid = pids.get(index);
            Term call = calls.get(index);
            if (call.equals(GONE)) {
                found.put(pid, Speech.GONE);
            } else if (call instanceof Tuple start && speaks(start, manners)) {
                found.put(pid, Speech.SPEAKS);
            } else {
                doubtful.add(pid);
            }
        }
        lookCloser(doubtful, found);
        remember(found);
        return found;
    }

    /** A process that entered a loop of OTP by itself shows it on its stack. */
    private void lookCloser(List<Pid> doubtful, Map<Pid, Speech> found) {
        if (doubtful.isEmpty()) {
            return;
        }
        List<Term> facts = Terms.elements(peer.ask(Question.PROCESSES, Binding.list("Pids", doubtful)));
        for (int index = 0; index < doubtful.size(); index++) {
            Term fact = facts.get(index);
            boolean inLoop = fact instanceof Tuple tuple
                    && tuple.size() == 2
                    && Terms.elements(tuple.at(1)).stream().anyMatch(LOOPS::contains);
            Speech speech = inLoop ? Speech.SPEAKS : fact.equals(GONE) ? Speech.GONE : Speech.SILENT;
            found.put(doubtful.get(index), speech);
        }
    }

    private void remember(Map<Pid, Speech> found) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        found.forEach((pid, speech) -> {
            if (speech == Speech.SPEAKS) {
                known.add(pid);
            }
        });
    }

    private record Manner(boolean special, boolean callbacks) {}

    private Map<Atom, Manner> manners(List<Term> calls) {
        Set<Term> modules = new LinkedHashSet<>();
        for (Term call : calls) {
            if (call instanceof Tuple start && start.size() == 3) {
                modules.add(start.at(0));
            }
        }
        Map<Atom, Manner> manners = new HashMap<>();
        for (Term term : Terms.elements(peer.ask(Question.SPEAKERS, Binding.list("Modules", modules)))) {
            Tuple manner = Terms.tuple(term, 3);
            manners.put(
                    Atom.of(Terms.atom(manner.at(0))),
                    new Manner(manner.at(1).equals(Atom.TRUE), manner.at(2).equals(Atom.TRUE)));
        }
        return manners;
    }

    private static boolean speaks(Tuple call, Map<Atom, Manner> manners) {
        if (!(call.at(0) instanceof Atom module && call.at(1) instanceof Atom function)) {
            return false;
        }
        Manner manner = manners.getOrDefault(module, new Manner(false, false));
        boolean init = function.is("init") && call.at(2).equals(Int.of(1));
        boolean join = function.is("join") && call.at(2).equals(Int.of(3));
        return manner.special()
                || manner.callbacks() && (init || join)
                || module.is("supervisor")
                || CONNECTIONS.contains(module.name()) && function.is("connection_process");
    }
}
