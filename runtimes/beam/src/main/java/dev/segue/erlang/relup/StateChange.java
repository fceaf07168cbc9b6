package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;

/**
 * A module whose processes change their states.
 *
 * @param module the module whose {@code code_change} is called
 * @param extra what it is given besides the old version and the state
 */
public record StateChange(Atom module, Term extra) {
    /** As it stands in {@code code_change}. */
    public Term term() {
        return Tuple.of(module, extra);
    }
}
