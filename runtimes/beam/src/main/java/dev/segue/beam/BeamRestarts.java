package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Applications.Application;
import dev.segue.runtime.Restarts;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Restarts of a node by {@code init:restart}: it takes its applications down in order and boots inside the same emulator
 * with the arguments that it was started with, so also where {@code erl} started it without a release.
 */
final class BeamRestarts implements Restarts {

    private final Peer peer;
    private final BeamApplications applications;
    private final NodeBoot boot;

    BeamRestarts(Peer peer, BeamApplications applications, NodeBoot boot) {
        this.peer = peer;
        this.applications = applications;
        this.boot = boot;
    }

    @Override
    public void demandReturn(String application) {
        String running = applications
                .version(application)
                .orElseThrow(() -> new RuntimeFailure.Refused(
                        "the application %s is not loaded on %s".formatted(application, peer.name())));
        Term answer = peer.ask(Question.BOOTS, new Binding("Name", Atom.of(application)));
        if (!(answer instanceof Tuple found && found.isTagged("found", 4))) {
            throw new RuntimeFailure.Refused(
                    "%s would find no %s where it boots from%s".formatted(peer.name(), application, places(answer)));
        }
        String folder = Terms.text(found.at(2));
        String version = Terms.text(found.at(1));
        if (!version.equals(running)) {
            throw new RuntimeFailure.Refused("%s runs %s %s and would boot %s, from %s"
                    .formatted(peer.name(), application, running, version, folder));
        }
        List<Term> differing = Terms.elements(found.at(3));
        if (!differing.isEmpty()) {
            throw new RuntimeFailure.Refused(
                    "%s on %s does not hold the code that runs of %s".formatted(folder, peer.name(), names(differing)));
        }
    }

    private static String places(Term answer) {
        List<Term> folders = Terms.elements(Terms.tuple(answer, 2).at(1));
        return folders.isEmpty()
                ? ""
                : ": looked in " + folders.stream().map(Terms::text).collect(Collectors.joining(", "));
    }

    private static String names(List<Term> atoms) {
        return atoms.stream().map(Terms::atom).collect(Collectors.joining(", "));
    }

    @Override
    public List<Application> restart(Collection<String> awaited, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        peer.call("init", "restart");
        return boot.awaitAnother(awaited, end);
    }
}
