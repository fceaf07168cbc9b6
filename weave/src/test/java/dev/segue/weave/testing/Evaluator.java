package dev.segue.weave.testing;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.dist.ConnectionOptions;
import dev.segue.erlang.dist.Cookie;
import dev.segue.erlang.dist.NodeName;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.OtpNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Erlang node that evaluates abstract forms, each time in a process of its own. */
public final class Evaluator implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PARSE = """
            case erl_scan:string(Text) of
                {ok, Tokens, _} ->
                    case erl_parse:parse_exprs(Tokens) of
                        {ok, Forms} -> [erl_parse:map_anno(fun(_) -> 1 end, Form) || Form <- Forms];
                        Wrong -> Wrong
                    end;
                Wrong -> Wrong
            end.
            """;

    private final OtpNode node;
    private final Connection connection;
    private final Rpc rpc;

    private Evaluator(OtpNode node) {
        this.node = node;
        this.connection = Connection.open(ConnectionOptions.of(NodeName.parse(node.name()), Cookie.of(node.cookie()))
                .withEpmdPort(node.epmdPort()));
        this.rpc = Rpc.over(connection);
    }

    /** Starts a node in {@code target/otp/<name>} of the module under test. */
    public static Evaluator start(String name) {
        return new Evaluator(OtpNode.start(ChatNode.emptied(name), List.of(), List.of("+pc", "unicode"), "ok"));
    }

    /** The value of the last of these forms. */
    public Term evaluate(List<Term> forms) {
        return evaluate(forms, Map.of());
    }

    /** The value of the last of these expressions, which end with a full stop, where some variables have values. */
    public Term evaluate(String expressions, Map<String, Term> variables) {
        Term tokens = second(call("erl_scan", "string", ListTerm.charlist(expressions)), expressions);
        Term parsed = second(call("erl_parse", "parse_exprs", tokens), expressions);
        return evaluate(((ListTerm) parsed).elements(), variables);
    }

    private Term evaluate(List<Term> forms, Map<String, Term> variables) {
        List<Term> bindings = variables.entrySet().stream()
                .<Term>map(each -> Tuple.of(Atom.of(each.getKey()), each.getValue()))
                .toList();
        return ((Tuple) call("erl_eval", "exprs", new ListTerm(forms), new ListTerm(bindings))).at(1);
    }

    /** The abstract forms of expressions, every one on line 1. */
    public List<Term> parse(String expressions) {
        Term forms = evaluate(PARSE, Map.of("Text", ListTerm.charlist(expressions)));
        if (forms instanceof ListTerm(List<Term> elements)) {
            return elements;
        }
        throw new IllegalArgumentException(expressions + " cannot be read: " + forms);
    }

    private static Term second(Term result, String what) {
        if (result instanceof Tuple tuple && tuple.at(0).equals(Atom.OK)) {
            return tuple.at(1);
        }
        throw new IllegalArgumentException(what + " cannot be read: " + result);
    }

    /** Calls a function of the node. */
    public Term call(String module, String function, Term... arguments) {
        return rpc.call(Call.of(module, function, arguments), PATIENCE);
    }

    /** What the node has printed so far. */
    public String log() {
        return node.log();
    }

    @Override
    public void close() {
        connection.close();
        node.close();
    }
}
