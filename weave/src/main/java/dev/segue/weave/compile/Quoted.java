package dev.segue.weave.compile;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.BigInt;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.BitString;
import dev.segue.erlang.term.ExternalFun;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.ImproperList;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.LocalFun;
import dev.segue.erlang.term.LocalTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Port;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;

/** The form that evaluates to a term: what {@code erl_parse:abstract} gives. */
final class Quoted {
    private Quoted() {}

    /**
     * Of a term that can stand in a text.
     *
     * @throws IllegalArgumentException if it has no literal: a pid, port, reference, fun or bit string
     */
    static Term of(Term term) {
        return switch (term) {
            case Atom atom -> Forms.atom(atom.name());
            case Int number -> Forms.integer(number.value());
            case BigInt number -> Forms.integer(number.value());
            case FloatTerm number -> Forms.real(number.value());
            case Binary binary -> Forms.bytes(binary.bytes());
            case ListTerm list -> Forms.list(all(list.elements()));
            case ImproperList list -> Forms.list(all(list.elements()), of(list.tail()));
            case Tuple tuple -> Forms.tuple(all(tuple.elements()));
            case MapTerm map ->
                Forms.map(map.entries().entrySet().stream()
                        .map(entry -> Forms.field(of(entry.getKey()), of(entry.getValue())))
                        .toList());
            case BitString bits -> throw none(bits);
            case Pid pid -> throw none(pid);
            case Port port -> throw none(port);
            case Reference reference -> throw none(reference);
            case LocalFun fun -> throw none(fun);
            case ExternalFun fun -> throw none(fun);
            case LocalTerm local -> throw none(local);
        };
    }

    private static IllegalArgumentException none(Term term) {
        return new IllegalArgumentException("no literal: " + term);
    }

    private static List<Term> all(List<Term> terms) {
        return terms.stream().map(Quoted::of).toList();
    }
}
