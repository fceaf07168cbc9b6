package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;

/**
 * A module whose processes are suspended.
 *
 * @param module the module that the processes' child specifications name
 * @param timeout how long each may take
 */
public record Suspended(Atom module, Timeout timeout) {
    /** With the usual timeout. */
    public static Suspended of(Atom module) {
        return new Suspended(module, Timeout.USUAL);
    }

    /** As it stands in {@code suspend}. */
    public Term term() {
        return timeout instanceof Timeout.Usual ? module : Tuple.of(module, timeout.term());
    }
}
