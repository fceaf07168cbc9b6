package dev.segue.beam;

import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Outcome;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whose a listener is. One that an application embeds in its own supervision tree has that application's master as
 * its group leader. One that was started below ranch's own supervisor belongs to the applications whose modules its name
 * and the options of its protocol hold (handlers, an endpoint), else to that of the protocol's module.
 */
final class ListenerOwners {

    /** They carry listeners for others. */
    private static final Set<String> CARRIERS =
            Set.of("ranch", "cowboy", "cowlib", "kernel", "stdlib", "ssl", "crypto", "plug", "plug_cowboy");

    private final Peer peer;
    private final SupervisionTree tree;

    ListenerOwners(Peer peer, SupervisionTree tree) {
        this.peer = peer;
        this.tree = tree;
    }

    /** Those of the listeners that are the application's. */
    List<RanchListener> of(String application, List<RanchListener> listeners) {
        if (listeners.isEmpty()) {
            return List.of();
        }
        List<Optional<Pid>> leaders = leaders(listeners);
        Optional<Pid> own = tree.master(application);
        Optional<Pid> ranch = tree.master("ranch");
        List<RanchListener> found = new ArrayList<>();
        List<RanchListener> open = new ArrayList<>();
        for (int index = 0; index < listeners.size(); index++) {
            if (leaders.get(index).isEmpty() || leaders.get(index).equals(ranch)) {
                open.add(listeners.get(index));
            } else if (leaders.get(index).equals(own)) {
                found.add(listeners.get(index));
            }
        }
        Map<Atom, String> applications = applications(open);
        open.stream()
                .filter(listener -> owners(listener, applications).contains(application))
                .forEach(found::add);
        return found;
    }

    private List<Optional<Pid>> leaders(List<RanchListener> listeners) {
        List<Call> calls = listeners.stream()
                .map(listener -> Call.of("erlang", "process_info", listener.supervisor(), Atom.of("group_leader")))
                .toList();
        List<Optional<Pid>> leaders = new ArrayList<>();
        for (Outcome outcome : peer.callAll(calls, Peer.PATIENCE)) {
            leaders.add(
                    outcome instanceof Outcome.Returned(Term answer)
                                    && answer instanceof Tuple fact
                                    && fact.at(1) instanceof Pid leader
                            ? Optional.of(leader)
                            : Optional.empty());
        }
        return leaders;
    }

    /** The application of every module that is named by one of the listeners. */
    private Map<Atom, String> applications(List<RanchListener> listeners) {
        Set<Atom> atoms = new LinkedHashSet<>();
        listeners.forEach(listener -> {
            atoms.addAll(hints(listener));
            atoms.add(listener.protocol());
        });
        List<Atom> asked = List.copyOf(atoms);
        List<Outcome> outcomes = peer.callAll(
                asked.stream()
                        .map(atom -> Call.of("application", "get_application", atom))
                        .toList(),
                Peer.PATIENCE);
        Map<Atom, String> applications = new HashMap<>();
        for (int index = 0; index < asked.size(); index++) {
            if (outcomes.get(index) instanceof Outcome.Returned(Term answer)
                    && answer instanceof Tuple found
                    && found.isTagged("ok", 2)) {
                applications.put(asked.get(index), Terms.atom(found.at(1)));
            }
        }
        return applications;
    }

    private Set<Atom> hints(RanchListener listener) {
        Set<Atom> hints = listener.hints();
        listener.routesKey()
                .ifPresent(key -> Terms.atoms(peer.call("persistent_term", "get", key, Atom.UNDEFINED), hints));
        return hints;
    }

    private Set<String> owners(RanchListener listener, Map<Atom, String> applications) {
        Set<String> owners = new LinkedHashSet<>();
        for (Atom hint : hints(listener)) {
            String owner = applications.get(hint);
            if (owner != null && !CARRIERS.contains(owner)) {
                owners.add(owner);
            }
        }
        if (owners.isEmpty()) {
            Optional.ofNullable(applications.get(listener.protocol())).ifPresent(owners::add);
        }
        return owners;
    }
}
