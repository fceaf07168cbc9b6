package dev.segue.erlang.rpc;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import java.util.List;

/**
 * A function call to be made on the node.
 *
 * @param module where the function stands
 * @param function its name
 * @param arguments its arguments
 */
public record Call(Atom module, Atom function, ListTerm arguments) {
    /** The call of that function with these arguments. */
    public static Call of(String module, String function, Term... arguments) {
        return new Call(Atom.of(module), Atom.of(function), new ListTerm(List.of(arguments)));
    }

    /** The function's name, as {@code lists:map/2}. */
    public String name() {
        return module + ":" + function + "/" + arguments.size();
    }
}
