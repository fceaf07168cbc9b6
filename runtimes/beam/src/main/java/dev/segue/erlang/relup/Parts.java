package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts that instructions and files are made of. */
final class Parts {
    private Parts() {}

    static Optional<Atom> atom(Term term) {
        return term instanceof Atom atom ? Optional.of(atom) : Optional.empty();
    }

    static Optional<List<Atom>> atoms(Term term) {
        if (!(term instanceof ListTerm(List<Term> elements))) {
            return Optional.empty();
        }
        List<Atom> atoms = new ArrayList<>(elements.size());
        for (Term each : elements) {
            if (!(each instanceof Atom atom)) {
                return Optional.empty();
            }
            atoms.add(atom);
        }
        return Optional.of(atoms);
    }

    /** What Erlang calls a string: a list of characters. */
    static Optional<String> text(Term term) {
        return term instanceof ListTerm list ? list.text() : Optional.empty();
    }

    /** The list, if all of its elements can be read. */
    static <T> Optional<List<T>> list(Term term, Function<Term, Optional<T>> element) {
        if (!(term instanceof ListTerm(List<Term> elements))) {
            return Optional.empty();
        }
        List<T> read = new ArrayList<>(elements.size());
        for (Term each : elements) {
            Optional<T> one = element.apply(each);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            read.add(one.get());
        }
        return Optional.of(read);
    }

    /** The elements of a tuple of that size. */
    static Optional<List<Term>> tuple(Term term, int size) {
        return term instanceof Tuple(List<Term> parts) && parts.size() == size ? Optional.of(parts) : Optional.empty();
    }

    static Optional<Suspended> suspended(Term term) {
        if (term instanceof Atom module) {
            return Optional.of(Suspended.of(module));
        }
        return term instanceof Tuple(List<Term> both) && both.size() == 2 && both.get(0) instanceof Atom module
                ? Timeout.of(both.get(1)).map(timeout -> new Suspended(module, timeout))
                : Optional.empty();
    }

    static Optional<StateChange> stateChange(Term term) {
        return tuple(term, 2).flatMap(both -> atom(both.get(0)).map(module -> new StateChange(module, both.get(1))));
    }
}
