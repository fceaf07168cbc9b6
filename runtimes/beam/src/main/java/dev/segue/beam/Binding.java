package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.Collection;

/**
 * A variable of a question and its value.
 *
 * @param variable its name
 * @param value its value
 */
record Binding(String variable, Term value) {

    /** A variable that holds a list. */
    static Binding list(String variable, Collection<? extends Term> values) {
        return new Binding(variable, new ListTerm(java.util.List.copyOf(values)));
    }

    /** A variable that holds a list of atoms. */
    static Binding atoms(String variable, Collection<String> names) {
        return list(variable, names.stream().map(Atom::of).toList());
    }

    Term pair() {
        return Tuple.of(Atom.of(variable), value);
    }
}
