package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.weave.prelude.Prelude;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Calls functions of the prelude, and knows which were called. */
final class PreludeUse {
    private static final Prelude PRELUDE = new Prelude();

    private final Set<String> needed = new TreeSet<>();

    static boolean has(String name) {
        return PRELUDE.has(name);
    }

    /** A call of a function. */
    Term call(String name, Term... arguments) {
        return Forms.call(function(name), List.of(arguments));
    }

    /** A function as a value. */
    Term function(String name) {
        needed.add(name);
        return Forms.variable(Prelude.variable(name));
    }

    /**
     * Work done as a step: in its time, with its failure logged and answered.
     *
     * @param limit how long it may take
     */
    Term step(String title, Policy policy, Term limit, List<Term> work) {
        return call("step", Forms.text(title), Forms.atom(policy.word()), limit, Forms.later(work));
    }

    /** The end of all that is woven, which erases the state. */
    Term close() {
        return call("close");
    }

    /** The names of those that were called. */
    Set<String> needed() {
        return needed;
    }
}
