package dev.segue.erlang.relup;

import dev.segue.erlang.relup.RelupProblem.Kind;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import dev.segue.erlang.text.Extent;
import dev.segue.erlang.text.Position;
import dev.segue.erlang.text.TermSyntaxException;
import dev.segue.erlang.text.TermText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The one term of a file, on its way to what the file means. */
final class Consulted {
    /** Far more than a relup of 100,000 instructions takes. */
    private static final int MOST_BYTES = 16 << 20;

    private final Findings findings;
    private final Map<Object, Extent> places;

    private Consulted(Findings findings, int terms) {
        this.findings = findings;
        // An instruction is made of about two terms that have places.
        this.places = new IdentityHashMap<>(terms / 2);
    }

    /** What reads a term; nothing if it has quite another shape, which it has reported then. */
    interface Meaning<T> {
        Optional<T> read(Term term, Consulted file);
    }

    /** What a file's content means that has to hold one term. */
    static <T> Reading<T> read(byte[] content, String kind, Meaning<T> meaning) {
        if (content.length > MOST_BYTES) {
            return failed(
                    Kind.SHAPE,
                    new Position(1, 1),
                    "this has more than " + kind + " may have: " + (MOST_BYTES >> 20) + " MiB");
        }
        return guarded(() -> TermText.decode(content), text -> read(text, kind, meaning));
    }

    /** What a text means that has to hold one term. */
    static <T> Reading<T> read(String text, String kind, Meaning<T> meaning) {
        return guarded(() -> TermText.read(text), terms -> read(terms, kind, meaning));
    }

    private interface Source<S> {
        S give();
    }

    private static <S, T> Reading<T> guarded(Source<S> source, Function<S, Reading<T>> next) {
        S read;
        try {
            read = source.give();
        } catch (TermSyntaxException mistake) {
            String message = mistake.getMessage();
            return failed(Kind.SYNTAX, mistake.position(), message == null ? "this is no Erlang term" : message);
        }
        return next.apply(read);
    }

    private static <T> Reading<T> read(TermText text, String kind, Meaning<T> meaning) {
        Findings findings = new Findings(text.places());
        if (text.terms().size() != 1) {
            String many = "this has " + text.terms().size() + " terms, and " + kind + " has one";
            String none = "this is empty, and " + kind + " has one term";
            return failed(Kind.SHAPE, second(text), text.terms().isEmpty() ? none : many);
        }
        Consulted file = new Consulted(findings, text.places().size());
        Optional<T> content = meaning.read(text.terms().getFirst(), file);
        return Reading.of(content, findings.all(), file.places);
    }

    private static Position second(TermText text) {
        return text.terms().size() < 2
                ? new Position(1, 1)
                : text.places().of(text.terms().get(1)).orElse(new Position(1, 1));
    }

    private static <T> Reading<T> failed(Kind kind, Position position, String message) {
        return Reading.failed(new RelupProblem(kind, position, Optional.empty(), message, ""));
    }

    Findings findings() {
        return findings;
    }

    /** Remembers where a part of the content stands. */
    <P> P placed(P part, Term term, Term owner) {
        Optional<Extent> extent = findings.extent(term, owner);
        if (extent.isPresent()) {
            places.put(part, extent.get());
        }
        return part;
    }

    /** Reports that a term has another shape than it should. */
    void misshapen(Term term, Term owner, String message, String hint) {
        findings.report(Kind.SHAPE, term, owner, message, hint);
    }

    /**
     * What a list holds, each with its place; empty if an element cannot be read, but all are looked at.
     *
     * @param kind what an element is: {@code application of a release}
     * @param hint how to write one
     */
    <P> Optional<List<P>> elements(ListTerm list, Function<Term, Optional<P>> reader, String kind, String hint) {
        List<P> read = new ArrayList<>();
        for (Term element : list.elements()) {
            Optional<P> one = reader.apply(element);
            one.ifPresent(each -> read.add(placed(each, element, list)));
            if (one.isEmpty()) {
                misshapen(element, list, "this is no " + kind + ": " + TermPrinter.print(element, 60), hint);
            }
        }
        return read.size() == list.elements().size() ? Optional.of(read) : Optional.empty();
    }
}
