package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;
import java.util.Optional;

/** A function and what it is called with: {@code {Module,Function,Arguments}}. */
public record Call(Atom module, Atom function, List<Term> arguments) {
    /** Takes a copy of the list. */
    public Call {
        arguments = List.copyOf(arguments);
    }

    /** A call of that name with these arguments. */
    public static Call of(String module, String function, Term... arguments) {
        return new Call(Atom.of(module), Atom.of(function), List.of(arguments));
    }

    /** As it stands in an instruction. */
    public Term term() {
        return Tuple.of(module, function, new ListTerm(arguments));
    }

    static Optional<Call> of(Term term) {
        boolean fits = term instanceof Tuple(List<Term> parts)
                && parts.size() == 3
                && parts.get(0) instanceof Atom
                && parts.get(1) instanceof Atom
                && parts.get(2) instanceof ListTerm;
        if (!fits) {
            return Optional.empty();
        }
        Tuple call = (Tuple) term;
        return Optional.of(new Call((Atom) call.at(0), (Atom) call.at(1), ((ListTerm) call.at(2)).elements()));
    }
}
