package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import dev.segue.erlang.term.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the release handler knows of a node's releases: its file {@code RELEASES} ({@code release_handler(3)}).
 *
 * @param releases in written order, the newest first
 */
public record ReleasesFile(List<Release> releases) {
    /** Takes a copy of the list. */
    public ReleasesFile {
        releases = List.copyOf(releases);
    }

    /** How far a release has come. */
    public enum Status {
        UNPACKED,
        CURRENT,
        PERMANENT,
        OLD,
        /** The node starts anew into it. */
        TMP_CURRENT;

        /** As it stands in the file. */
        public Atom term() {
            return Atom.of(name().toLowerCase(Locale.ROOT));
        }

        static Optional<Status> of(Term term) {
            return Arrays.stream(values())
                    .filter(each -> each.term().equals(term))
                    .findFirst();
        }
    }

    /** An application and the folder with its code. */
    public record Library(Atom name, String version, String folder) {
        static Optional<Library> of(Term term) {
            return Parts.tuple(term, 3)
                    .flatMap(parts -> Parts.atom(parts.get(0))
                            .flatMap(name -> Parts.text(parts.get(1))
                                    .flatMap(version -> Parts.text(parts.get(2))
                                            .map(folder -> new Library(name, version, folder)))));
        }

        Term term() {
            return Tuple.of(name, ListTerm.charlist(version), ListTerm.charlist(folder));
        }
    }

    /**
     * One release.
     *
     * @param runtimeVersion the version of the run-time system (ERTS)
     */
    public record Release(String name, String version, String runtimeVersion, List<Library> libraries, Status status) {
        /** Takes a copy of the list. */
        public Release {
            libraries = List.copyOf(libraries);
        }

        static Optional<Release> of(Term term) {
            return Parts.tuple(term, 6)
                    .filter(parts -> parts.getFirst().equals(Atom.of("release")))
                    .flatMap(parts -> Parts.list(new ListTerm(parts.subList(1, 4)), Parts::text)
                            .flatMap(texts -> Parts.list(parts.get(4), Library::of)
                                    .flatMap(libraries -> Status.of(parts.get(5))
                                            .map(status -> new Release(
                                                    texts.get(0), texts.get(1), texts.get(2), libraries, status)))));
        }

        Term term() {
            return Tuple.of(
                    Atom.of("release"),
                    ListTerm.charlist(name),
                    ListTerm.charlist(version),
                    ListTerm.charlist(runtimeVersion),
                    new ListTerm(libraries.stream().map(Library::term).toList()),
                    status.term());
        }
    }

    /** Reads a file's content. */
    public static Reading<ReleasesFile> read(byte[] content) {
        return Consulted.read(content, "RELEASES", ReleasesFile::of);
    }

    private static Optional<ReleasesFile> of(Term term, Consulted file) {
        if (!(term instanceof ListTerm list)) {
            file.misshapen(term, term, "this is no list of releases: " + TermPrinter.print(term, 60), "");
            return Optional.empty();
        }
        return file.elements(
                        list,
                        Release::of,
                        "release",
                        "write {release,\"Name\",\"Version\",\"ErtsVersion\",[{Application,\"Version\",\"Folder\"}],Status}")
                .map(ReleasesFile::new);
    }

    /** As the one term of a file. */
    public Term term() {
        return new ListTerm(releases.stream().map(Release::term).toList());
    }
}
