package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Questions to a node as Erlang expressions that its own {@code erl_eval} evaluates, so that a scan of thousands of
 * processes is one round trip and no code is installed. Each is parsed there once and kept here as its abstract form.
 */
final class Questions {

    private static final Atom NONE = Atom.of("none");
    private static final Atom VALUE = Atom.of("value");

    private final Peer peer;
    private final Map<Question, Term> forms = new ConcurrentHashMap<>();

    Questions(Peer peer) {
        this.peer = peer;
    }

    /** Asks with these variables bound, and waits so long for the answer. */
    Term ask(Question question, Duration patience, List<Binding> bindings) {
        ListTerm variables = new ListTerm(bindings.stream()
                .sorted(Comparator.comparing(Binding::variable))
                .map(Binding::pair)
                .toList());
        return peer.call(patience, "erl_eval", "expr", form(question), variables, NONE, NONE, VALUE);
    }

    private Term form(Question question) {
        Term known = forms.get(question);
        if (known != null) {
            return known;
        }
        Term parsed = parse(question);
        forms.put(question, parsed);
        return parsed;
    }

    private Term parse(Question question) {
        Term scanned = peer.call("erl_scan", "string", ListTerm.charlist(question.text()));
        if (scanned instanceof Tuple tokens
                && tokens.isTagged("ok", 3)
                && peer.call("erl_parse", "parse_exprs", tokens.at(1)) instanceof Tuple parsed
                && parsed.isTagged("ok", 2)
                && parsed.at(1) instanceof ListTerm expressions
                && expressions.size() == 1) {
            return expressions.elements().getFirst();
        }
        throw new IllegalStateException("the node cannot parse the question " + question);
    }
}
