package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Applications;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

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
    public OptionalLong freeMemory() {
        return peer.ask(Question.MEMORY) instanceof Int(long bytes) ? OptionalLong.of(bytes) : OptionalLong.empty();
    }

    @Override
    public Restoration start(String application) {
        Tuple brought = answer("start", application, 5, peer.ask(PATIENCE, Question.START, name(application)));
        return once(() -> answer(
                "take back the start of",
                application,
                peer.ask(
                        PATIENCE,
                        Question.TAKE_BACK,
                        new Binding("Started", brought.at(1)),
                        new Binding("Loaded", brought.at(2)),
                        new Binding("Modules", brought.at(3)),
                        new Binding("Folders", brought.at(4)))));
    }

    @Override
    public Restoration stop(String application) {
        Tuple stopped = answer("stop", application, 2, peer.ask(PATIENCE, Question.STOP, name(application)));
        Binding type = new Binding("Type", stopped.at(1));
        return once(
                () -> answer("start", application, peer.ask(PATIENCE, Question.START_AGAIN, name(application), type)));
    }

    @Override
    public Restoration unload(String application) {
        Tuple unloaded = answer("unload", application, 2, peer.ask(Question.UNLOAD, name(application)));
        Binding keys = new Binding("Keys", unloaded.at(1));
        return once(() -> answer("load", application, peer.ask(Question.LOAD_AGAIN, name(application), keys)));
    }

    private static Binding name(String application) {
        return new Binding("Name", Atom.of(application));
    }

    private Tuple answer(String what, String application, int size, Term answer) {
        if (answer instanceof Tuple done && done.isTagged("ok", size)) {
            return done;
        }
        throw refused(what, application, answer);
    }

    private void answer(String what, String application, Term answer) {
        if (!answer.equals(Atom.OK)) {
            throw refused(what, application, answer);
        }
    }

    private RuntimeFailure refused(String what, String application, Term answer) {
        return new RuntimeFailure.Refused(
                "%s does not %s %s: %s".formatted(peer.name(), what, application, Failures.reason(answer)));
    }

    /** Lets a restoration act once, unless it failed. */
    private static Restoration once(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (!done.get()) {
                action.run();
                done.set(true);
            }
        };
    }
}
