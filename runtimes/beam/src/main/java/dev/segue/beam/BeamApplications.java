package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Applications;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The applications of a node. */
final class BeamApplications implements Applications {

    /** Starting and stopping runs code of the application, which takes the time that it takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Peer peer;

    BeamApplications(Peer peer) {
        this.peer = peer;
    }

    @Override
    public List<Application> running() {
        return Terms.elements(peer.call("application", "which_applications")).stream()
                .map(term -> Terms.tuple(term, 3))
                .map(running -> new Application(Terms.atom(running.at(0)), Terms.text(running.at(2))))
                .sorted(Comparator.comparing(Application::name))
                .toList();
    }

    @Override
    public Optional<String> version(String application) {
        return peer.call("application", "get_key", Atom.of(application), Atom.of("vsn")) instanceof Tuple found
                ? Optional.of(Terms.text(found.at(1)))
                : Optional.empty();
    }

    @Override
    public List<String> nodes() {
        return Terms.elements(peer.call("erlang", "nodes")).stream()
                .map(Terms::atom)
                .sorted()
                .toList();
    }

    @Override
    public void start(String application) {
        refuseError(
                "start", application, peer.call(PATIENCE, "application", "ensure_all_started", Atom.of(application)));
    }

    @Override
    public void stop(String application) {
        refuseError("stop", application, peer.call(PATIENCE, "application", "stop", Atom.of(application)));
    }

    private void refuseError(String what, String application, Term answer) {
        if (Failures.isError(answer)) {
            throw new RuntimeFailure.Refused(
                    "%s does not %s %s: %s".formatted(peer.name(), what, application, Failures.reason(answer)));
        }
    }
}
