package dev.segue.erlang.relup;

import dev.segue.erlang.relup.RelupProblem.Kind;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.text.Extent;
import dev.segue.erlang.text.Places;
import dev.segue.erlang.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with the terms of one text. A term that has no place of its own stands where its owner does. */
final class Findings {
    private static final Position START = new Position(1, 1);

    private final Places places;
    private final List<RelupProblem> problems = new ArrayList<>();

    Findings(Places places) {
        this.places = places;
    }

    /** Reports something about a term within another one. */
    void report(Kind kind, Term term, Term owner, String message, String hint) {
        report(kind, extent(term, owner), message, hint);
    }

    void report(Kind kind, Optional<Extent> extent, String message, String hint) {
        problems.add(new RelupProblem(kind, extent.map(Extent::start).orElse(START), extent, message, hint));
    }

    /** What the term takes of the text, or what its owner does. */
    Optional<Extent> extent(Term term, Term owner) {
        Optional<Extent> own = places.extent(term);
        return own.isPresent() ? own : places.extent(owner);
    }

    /** All of it, in the order of the text. */
    List<RelupProblem> all() {
        return problems.stream()
                .sorted((one, other) -> Integer.compare(start(one), start(other)))
                .toList();
    }

    private static int start(RelupProblem problem) {
        return problem.extent().map(Extent::from).orElse(0);
    }
}
