package dev.segue.erlang.testing;

import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.time.Duration;
import java.util.List;

/** Evaluates Erlang expressions on a node, by its own parser and evaluator. */
public final class Evaluation {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private Evaluation() {}

    /** The value of the last of these expressions, each ending in a comma but the last, in a full stop. */
    public static Term eval(Rpc rpc, String expressions) {
        Term tokens = second(rpc.call("erl_scan", "string", List.of(ListTerm.charlist(expressions)), TIMEOUT));
        Term parsed = second(rpc.call("erl_parse", "parse_exprs", List.of(tokens), TIMEOUT));
        return second(rpc.call("erl_eval", "exprs", List.of(parsed, ListTerm.NIL), TIMEOUT));
    }

    private static Term second(Term result) {
        if (result instanceof Tuple tuple
                && (tuple.isTagged("ok", 3) || tuple.isTagged("ok", 2) || tuple.isTagged("value", 3))) {
            return tuple.at(1);
        }
        throw new IllegalArgumentException("The expression cannot be evaluated: " + result);
    }
}
