package dev.segue.beam;

import dev.segue.erlang.relup.Reading;
import dev.segue.erlang.relup.ReleaseFile;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupFile;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Releases.Release;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder {@code releases} of a node and what its release handler knows of it. Reads it through the node. */
final class ReleaseFolder {

    /** The release handler does one thing after the other, and an install may take long. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Peer peer;

    ReleaseFolder(Peer peer) {
        this.peer = peer;
    }

    /**
     * What the release handler knows.
     *
     * @param folder where
     * @param releases newest first, as it lists them
     */
    record Known(String folder, List<Release> releases) {

        Optional<Release> release(String version) {
            return releases.stream()
                    .filter(release -> release.version().equals(version))
                    .findFirst();
        }

        private String listed() {
            return releases.stream()
                    .map(release -> release.version() + " (" + release.status() + ")")
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * An archive of a release that is not unpacked.
     *
     * @param name what the release handler calls it
     * @param relup the content of its relup, if it has one
     */
    record Packed(String name, Optional<byte[]> relup) {}

    /**
     * What the release handler knows now.
     *
     * @throws RuntimeFailure.Refused if none runs, or the node was not started as a release
     */
    Known known() {
        Term answer = peer.ask(PATIENCE, Question.RELEASES);
        if (answer.equals(Atom.of("none"))) {
            throw new RuntimeFailure.Refused(
                    "no release handler runs on %s: its application sasl is not started".formatted(peer.name()));
        }
        if (answer instanceof Tuple unlisted && unlisted.isTagged("unlisted", 2)) {
            throw new RuntimeFailure.Refused(
                    "%s was not started as a release: there is no RELEASES in %s; release_handler:create_RELEASES makes it before the node boots"
                            .formatted(peer.name(), Terms.text(unlisted.at(1))));
        }
        Tuple known = Terms.tuple(answer, 3);
        return new Known(
                Terms.text(known.at(1)),
                Terms.elements(known.at(2)).stream().map(ReleaseFolder::release).toList());
    }

    private static Release release(Term term) {
        Tuple release = Terms.tuple(term, 3);
        return new Release(Terms.text(release.at(0)), Terms.text(release.at(1)), Terms.atom(release.at(2)));
    }

    /**
     * The archive of a version that the release handler does not know.
     *
     * @throws RuntimeFailure.Refused if there is none, or it cannot be read, or holds something else
     */
    Packed packed(Known known, String version) {
        List<Term> names = known.releases().stream()
                .map(Release::name)
                .distinct()
                .flatMap(name -> Stream.of(name + "-" + version, version + "/" + name))
                .<Term>map(ListTerm::charlist)
                .toList();
        Term answer = isVersion(version)
                ? peer.ask(
                        PATIENCE,
                        Question.PACKED,
                        new Binding("Folder", ListTerm.charlist(known.folder())),
                        Binding.list("Names", names),
                        new Binding("Version", ListTerm.charlist(version)))
                : Atom.of("none");
        if (answer instanceof Tuple broken && broken.isTagged("broken", 3)) {
            throw new RuntimeFailure.Refused("the archive %s on %s cannot be read: %s"
                    .formatted(Terms.text(broken.at(1)), peer.name(), Failures.reason(broken.at(2))));
        }
        if (!(answer instanceof Tuple packed && packed.isTagged("packed", 4))) {
            throw new RuntimeFailure.Refused("%s knows no release %s and has no archive of it in %s; it knows %s"
                    .formatted(peer.name(), version, known.folder(), known.listed()));
        }
        demandVersion(Terms.text(packed.at(1)), packed.at(2), version);
        return new Packed(Terms.text(packed.at(1)), bytes(packed.at(3)));
    }

    // A version names a folder and a file: it must not lead out of them.
    private static boolean isVersion(String version) {
        return !version.isBlank()
                && version.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\')
                && !version.equals("..");
    }

    private void demandVersion(String name, Term rel, String version) {
        String held = bytes(rel)
                .flatMap(content -> ReleaseFile.read(content).content())
                .map(ReleaseFile::version)
                .orElseThrow(() -> new RuntimeFailure.Refused(
                        "the archive %s.tar.gz on %s holds no release: releases/%s.rel is missing in it or is no release file"
                                .formatted(name, peer.name(), name)));
        if (!held.equals(version)) {
            throw new RuntimeFailure.Refused(
                    "the archive %s.tar.gz on %s holds release %s, not %s".formatted(name, peer.name(), held, version));
        }
    }

    private static Optional<byte[]> bytes(Term term) {
        return term instanceof Binary binary ? Optional.of(binary.bytes()) : Optional.empty();
    }

    /**
     * The relup of an unpacked version; empty if it has none.
     *
     * @throws RuntimeFailure.Refused if it cannot be read
     */
    Optional<Relup> relup(Known known, String version) {
        String file = file(known, version);
        Term answer = peer.call("file", "read_file", ListTerm.charlist(file));
        if (answer instanceof Tuple read && read.isTagged("ok", 2)) {
            return bytes(read.at(1)).map(content -> relup(content, file, version));
        }
        if (answer.equals(Tuple.of(Atom.ERROR, Atom.of("enoent")))) {
            return Optional.empty();
        }
        throw new RuntimeFailure.Refused(
                "%s on %s cannot be read: %s".formatted(file, peer.name(), Failures.reason(answer)));
    }

    /** Where the relup of a version is, once that is unpacked. */
    static String file(Known known, String version) {
        return known.folder() + "/" + version + "/relup";
    }

    /**
     * A relup of a file's content.
     *
     * @throws RuntimeFailure.Refused if it is none, or one of another version
     */
    Relup relup(byte[] content, String file, String version) {
        Reading<Relup> reading = RelupFile.read(content);
        Relup relup = reading.content()
                .orElseThrow(() -> new RuntimeFailure.Refused("%s on %s is no relup: %s"
                        .formatted(
                                file,
                                peer.name(),
                                reading.problems().isEmpty()
                                        ? "it has another shape"
                                        : reading.problems().getFirst().message())));
        if (!relup.version().equals(version)) {
            throw new RuntimeFailure.Refused("%s on %s is the relup of release %s, not of %s"
                    .formatted(file, peer.name(), relup.version(), version));
        }
        return relup;
    }
}
