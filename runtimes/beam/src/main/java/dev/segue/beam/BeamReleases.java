package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Applications.Application;
import dev.segue.runtime.Releases;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Counted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The release handler of a node, with what it leaves out: the configuration that runs, and the truth about its end. */
final class BeamReleases implements Releases {

    /** A check runs functions of the release's own, which take the time that they take. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration RETURN = Duration.ofMinutes(2);

    /** What the application kernel sets itself whenever a node boots: kept, and not worth a word. */
    private static final Set<String> OWN = Set.of("connect_all", "logger");

    private final Peer peer;
    private final BeamApplications applications;
    private final NodeBoot boot;
    private final ReleaseFolder folder;

    BeamReleases(Peer peer, BeamApplications applications, NodeBoot boot) {
        this.peer = peer;
        this.applications = applications;
        this.boot = boot;
        this.folder = new ReleaseFolder(peer);
    }

    @Override
    public List<Release> releases() {
        return folder.known().releases();
    }

    @Override
    public Optional<Instructions> instructions(String version) {
        return ReleaseWay.find(folder, running().version(), version).told();
    }

    @Override
    public void demandInstall(String version) {
        way(version);
    }

    private ReleaseWay way(String version) {
        String running = running().version();
        if (running.equals(version)) {
            throw new RuntimeFailure.Refused("release %s already runs on %s".formatted(version, peer.name()));
        }
        return ReleaseWay.find(folder, running, version).demandPassable(peer.name());
    }

    @Override
    public List<String> check(String version) {
        ReleaseWay way = way(version);
        List<String> notes = new ArrayList<>();
        if (way.packed().isPresent()) {
            notes.add("Release %s is packed: what its own instructions check runs when it is installed."
                    .formatted(version));
        } else {
            handlersCheck(version);
        }
        killed(way).ifPresent(notes::add);
        named(configured(way))
                .ifPresent(keys -> notes.add(
                        "Release %s is not configured with %s, which was set while the node ran: it is put back behind the install."
                                .formatted(version, keys)));
        return notes;
    }

    private void handlersCheck(String version) {
        Term answer = handler(PATIENCE, "check_install_release", version);
        if (!isOk(answer)) {
            throw refused("install", version, answer);
        }
    }

    private Optional<String> killed(ReleaseWay way) {
        List<String> modules = way.brutallyPurged();
        List<Pid> killed = modules.isEmpty()
                ? List.of()
                : Terms.pids(peer.ask(Question.OLD_CODE, Binding.atoms("Modules", modules)));
        return killed.isEmpty()
                ? Optional.empty()
                : Optional.of("The relup of release %s kills %s old code: it purges brutally."
                        .formatted(
                                way.to(),
                                Counted.of(killed.size(), "process that still runs", "processes that still run")));
    }

    /** What the configuration of the release that runs does not say. */
    private Term configured(ReleaseWay way) {
        return peer.ask(
                Question.CONFIGURED,
                new Binding("Folder", ListTerm.charlist(way.known().folder())),
                new Binding("Version", ListTerm.charlist(way.from())));
    }

    /** Keys of applications in words; never their values, which may be secrets. */
    private static Optional<String> named(Term keys) {
        List<String> named = new ArrayList<>();
        for (Term entry : Terms.elements(keys)) {
            Tuple pair = Terms.tuple(entry, 2);
            String application = Terms.atom(pair.at(0));
            Terms.elements(pair.at(1)).stream()
                    .map(Failures::reason)
                    .filter(key -> !application.equals("kernel") || !OWN.contains(key))
                    .forEach(key -> named.add("%s of %s".formatted(key, application)));
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", named));
    }

    @Override
    public List<String> install(String version, Duration patience) {
        ReleaseWay way = way(version);
        if (way.packed().isPresent()) {
            unpack(way.packed().get().name(), version);
        }
        handlersCheck(version);
        Term kept = configured(way);
        Term thisBoot = boot.identity();
        List<String> running =
                applications.running().stream().map(Application::name).toList();
        try {
            Tuple end = Terms.tuple(
                    peer.ask(
                            patience,
                            Question.INSTALL,
                            new Binding("Version", ListTerm.charlist(version)),
                            new Binding("Kept", kept)),
                    3);
            return concluded(version, running, end);
        } catch (RuntimeFailure.Lost lost) {
            return afterLoss(version, running, thisBoot, lost);
        }
    }

    private void unpack(String name, String version) {
        Term answer = handler(PATIENCE, "unpack_release", name);
        if (!answer.equals(Tuple.of(Atom.OK, ListTerm.charlist(version)))) {
            throw refused("unpack", version, answer);
        }
    }

    private List<String> concluded(String version, List<String> awaited, Tuple end) {
        Term result = end.at(0);
        if (end.at(1).equals(Atom.of("stopping"))) {
            throw restarted(version, ReleaseErrors.sentence(result), boot.awaitAnother(awaited, soon()));
        }
        if (!isOk(result)) {
            throw refused("install", version, result);
        }
        return named(end.at(2))
                .map(keys -> "Release %s had not configured %s, which was set while the node ran: put back."
                        .formatted(version, keys))
                .stream()
                .toList();
    }

    /** The connection has ended, which says nothing about the install: the node itself knows. */
    private List<String> afterLoss(String version, List<String> awaited, Term thisBoot, RuntimeFailure.Lost lost) {
        List<Application> running = boot.awaitBooted(awaited, soon());
        if (!boot.identity().equals(thisBoot)) {
            throw restarted(version, lost.message(), running);
        }
        return stillUp(version, lost)
                .orElseThrow(() -> restarted(version, lost.message(), boot.awaitAnother(awaited, soon())));
    }

    /** The truth of a node that has not booted again; empty if it is about to. */
    private Optional<List<String>> stillUp(String version, RuntimeFailure.Lost lost) {
        try {
            // The release handler answers once it has ended what it was doing.
            String runs = running().version();
            if (runs.equals(version)) {
                return Optional.of(
                        List.of("%s; the node tells that release %s is installed.".formatted(lost.message(), version)));
            }
            if (boot.isUp()) {
                throw new RuntimeFailure.Refused("%s did not install release %s: it runs %s; %s"
                        .formatted(peer.name(), version, runs, lost.message()));
            }
            return Optional.empty();
        } catch (RuntimeFailure.Lost goesDown) {
            return Optional.empty();
        }
    }

    private static long soon() {
        return System.nanoTime() + RETURN.toNanos();
    }

    private RuntimeFailure restarted(String version, String why, List<Application> running) {
        String applications = running.stream()
                .filter(application -> !application.name().equals("kernel"))
                .map(application -> application.name() + " " + application.version())
                .collect(Collectors.joining(", "));
        return new RuntimeFailure.Restarted(
                "the install of release %s failed past its point of no return: %s; %s has restarted into release %s and runs %s"
                        .formatted(version, why, peer.name(), running().version(), applications));
    }

    @Override
    public void makePermanent(String version) {
        ReleaseFolder.Known known = folder.known();
        Release release = known.release(version)
                .orElseThrow(() -> new RuntimeFailure.Refused(
                        "%s knows no release %s to make permanent".formatted(peer.name(), version)));
        if (release.status().equals(Release.PERMANENT)) {
            return;
        }
        if (!release.status().equals(Release.CURRENT)) {
            throw new RuntimeFailure.Refused("release %s is %s on %s: only what runs can be made permanent"
                    .formatted(version, release.status(), peer.name()));
        }
        Term answer = handler(PATIENCE, "make_permanent", version);
        if (!answer.equals(Atom.OK)) {
            throw refused("make permanent", version, answer);
        }
    }

    private Term handler(Duration patience, String function, String argument) {
        return peer.call(patience, "release_handler", function, ListTerm.charlist(argument));
    }

    private static boolean isOk(Term answer) {
        return answer instanceof Tuple tuple && tuple.isTagged("ok", 3);
    }

    private RuntimeFailure refused(String what, String version, Term answer) {
        return new RuntimeFailure.Refused("the release handler of %s will not %s release %s: %s"
                .formatted(peer.name(), what, version, ReleaseErrors.sentence(answer)));
    }
}
