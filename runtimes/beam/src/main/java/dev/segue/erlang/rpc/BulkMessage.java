package dev.segue.erlang.rpc;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;

/** One question for many processes, each of which answers {@code {Tag, Answer}} to the pid that asked. */
@FunctionalInterface
public interface BulkMessage {
    /**
     * The question.
     *
     * @param from the pair of the asking pid and the tag, as {@code gen} servers know it
     */
    Term from(Tuple from);

    /** A system message, as {@code sys} sends it: {@code suspend}, {@code resume}, {@code get_state}, … */
    static BulkMessage system(Term request) {
        Atom system = Atom.of("system");
        return from -> Tuple.of(system, from, request);
    }

    /** A call of a {@code gen_server} or {@code gen_statem}. */
    static BulkMessage call(Term request) {
        Atom call = Atom.of("$gen_call");
        return from -> Tuple.of(call, from, request);
    }
}
