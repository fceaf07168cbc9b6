package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import dev.segue.erlang.term.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a release is made of ({@code rel(4)}).
 *
 * @param runtimeVersion the version of the run-time system (ERTS)
 * @param applications in written order
 */
public record ReleaseFile(String name, String version, String runtimeVersion, List<Application> applications) {
    private static final String FORM =
            "a release is {release,{\"Name\",\"Version\"},{erts,\"Version\"},[{Application,\"Version\"}]}.";

    /** Takes a copy of the list. */
    public ReleaseFile {
        applications = List.copyOf(applications);
    }

    /**
     * One application of a release.
     *
     * @param type how it is started, if that is written; permanent if not
     * @param included the applications in it, if they are written; those of its {@code .app} file if not
     */
    public record Application(Atom name, String version, Optional<StartType> type, Optional<List<Atom>> included) {
        /** Takes a copy of the list. */
        public Application {
            included = included.map(List::copyOf);
        }

        Term term() {
            List<Term> parts = new ArrayList<>(List.of(name, ListTerm.charlist(version)));
            type.ifPresent(each -> parts.add(each.term()));
            included.ifPresent(each -> parts.add(new ListTerm(List.copyOf(each))));
            return new Tuple(parts);
        }

        private static Optional<Application> of(Term term) {
            if (!(term instanceof Tuple(List<Term> parts)) || parts.size() < 2 || parts.size() > 4) {
                return Optional.empty();
            }
            Optional<StartType> type = parts.size() > 2 ? StartType.of(parts.get(2)) : Optional.empty();
            List<Term> rest = parts.subList(type.isPresent() ? 3 : 2, parts.size());
            Optional<List<Atom>> included = rest.size() == 1 ? Parts.atoms(rest.getFirst()) : Optional.empty();
            if (rest.size() > 1 || rest.size() == 1 && included.isEmpty()) {
                return Optional.empty();
            }
            return Parts.atom(parts.get(0))
                    .flatMap(name ->
                            Parts.text(parts.get(1)).map(version -> new Application(name, version, type, included)));
        }
    }

    /** Reads a file's content. */
    public static Reading<ReleaseFile> read(byte[] content) {
        return Consulted.read(content, "a release file", ReleaseFile::of);
    }

    private static Optional<ReleaseFile> of(Term term, Consulted file) {
        Optional<List<Term>> parts =
                Parts.tuple(term, 4).filter(four -> four.getFirst().equals(Atom.of("release")));
        Optional<List<String>> names = parts.flatMap(four -> Parts.tuple(four.get(1), 2))
                .flatMap(two -> Parts.list(new ListTerm(two), Parts::text));
        Optional<String> runtime = parts.flatMap(four -> Parts.tuple(four.get(2), 2))
                .filter(two -> two.getFirst().equals(Atom.of("erts")))
                .flatMap(two -> Parts.text(two.get(1)));
        if (parts.isEmpty() || names.isEmpty() || runtime.isEmpty()) {
            file.misshapen(term, term, "this is no release: " + TermPrinter.print(term, 60), FORM);
            return Optional.empty();
        }
        return applications(parts.get().get(3), term, file)
                .map(list -> new ReleaseFile(names.get().get(0), names.get().get(1), runtime.get(), list));
    }

    private static Optional<List<Application>> applications(Term term, Term owner, Consulted file) {
        if (!(term instanceof ListTerm list)) {
            file.misshapen(term, owner, "the applications are no list", FORM);
            return Optional.empty();
        }
        return file.elements(
                list,
                Application::of,
                "application of a release",
                "write {Application,\"Version\"}, with a start type or a list of included applications behind");
    }

    /** As the one term of a file. */
    public Term term() {
        return Tuple.of(
                Atom.of("release"),
                Tuple.of(ListTerm.charlist(name), ListTerm.charlist(version)),
                Tuple.of(Atom.of("erts"), ListTerm.charlist(runtimeVersion)),
                new ListTerm(applications.stream().map(Application::term).toList()));
    }
}
