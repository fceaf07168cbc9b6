package dev.segue.weave.prelude;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.dist.ConnectionOptions;
import dev.segue.erlang.dist.Cookie;
import dev.segue.erlang.dist.NodeName;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.OtpNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A real node on which functions of the prelude are evaluated as a woven step is: by {@code erl_eval}, in a process that
 * has nothing of ours. Every evaluation is checked to leave nothing in that process.
 */
final class PreludeNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Int LINE = new Int(1);

    /** Gives what the evaluation gave or threw, and what it left: messages, monitors, links. */
    private static final String WATCHED = """
            begin
                {_, Watched@Linked} = erlang:process_info(self(), links),
                Watched@Given = try {ok, begin %s end}
                        catch throw:{'segue.fail', Watched@Failure} -> {failed, Watched@Failure};
                              Watched@Class:Watched@Reason -> {Watched@Class, Watched@Reason}
                        end,
                {_, Watched@Links} = erlang:process_info(self(), links),
                [{_, Watched@Messages}, {_, Watched@Monitors}] = erlang:process_info(self(), [messages, monitors]),
                {Watched@Given, [Watched@Messages, Watched@Monitors, Watched@Links -- Watched@Linked]}
            end
            """;

    private final OtpNode node;
    private final boolean owned;
    private final Connection connection;
    private final Rpc rpc;
    private final Prelude prelude = new Prelude();
    private final Map<String, Term> parsed = new ConcurrentHashMap<>();

    private PreludeNode(OtpNode node, boolean owned) {
        this.node = node;
        this.owned = owned;
        this.connection = Connection.open(ConnectionOptions.of(NodeName.parse(node.name()), Cookie.of(node.cookie()))
                .withEpmdPort(node.epmdPort()));
        this.rpc = Rpc.over(connection);
    }

    /** Starts a bare node with a folder of that name. */
    static PreludeNode start(String name) {
        return new PreludeNode(OtpNode.start(ChatNode.emptied(name), List.of(), List.of(), "ok"), true);
    }

    /** Uses a node that somebody else ends. */
    static PreludeNode on(OtpNode node) {
        return new PreludeNode(node, false);
    }

    OtpNode node() {
        return node;
    }

    /** What the expressions give, which must not fail. */
    Term evaluate(String expressions, Map<String, ? extends Term> variables) {
        Tuple given = outcome(expressions, variables);
        assertEquals(Atom.OK, given.at(0), () -> expressions + " gave " + given);
        return given.at(1);
    }

    Term evaluate(String expressions) {
        return evaluate(expressions, Map.of());
    }

    /** {@code {ok, Value}}, {@code {failed, Failure}} or {@code {Class, Reason}}. */
    Tuple outcome(String expressions, Map<String, ? extends Term> variables) {
        Term watched = parse(WATCHED.formatted(expressions));
        List<Term> all = new ArrayList<>(prelude.forms(Prelude.needs(watched)));
        all.add(watched);
        // The body of a fun, so that no bindings come back; exprs also checks the forms as the release handler's call
        // does.
        Term clause = Tuple.of(Atom.of("clause"), LINE, ListTerm.NIL, ListTerm.NIL, new ListTerm(all));
        Term body = Tuple.of(Atom.of("fun"), LINE, Tuple.of(Atom.of("clauses"), ListTerm.of(clause)));
        Term called = Tuple.of(Atom.of("call"), LINE, body, ListTerm.NIL);
        Tuple given =
                (Tuple) rpc.call(Call.of("erl_eval", "exprs", ListTerm.of(called), bindings(variables)), PATIENCE);
        Tuple answer = (Tuple) given.at(1);
        Term nothing = ListTerm.of(ListTerm.NIL, ListTerm.NIL, ListTerm.NIL);
        assertEquals(nothing, answer.at(1), () -> expressions + " left messages, monitors, links");
        return (Tuple) answer.at(0);
    }

    /**
     * What an expression gives for each of many lists of arguments, in one go.
     *
     * @param arguments how many there are: the variables {@code A}, {@code B}, …
     */
    List<Tuple> outcomes(String expression, int arguments, List<? extends Term> cases) {
        String names = "A, B, C".substring(0, 3 * arguments - 2);
        String all =
                "[try {ok, begin %s end} catch throw:{'segue.fail', F} -> {failed, F}; K:R -> {K, R} end || {%s} <- Cases]"
                        .formatted(expression, names);
        return ((ListTerm) evaluate(all, Map.of("Cases", new ListTerm(List.copyOf(cases)))))
                .elements().stream().map(Tuple.class::cast).toList();
    }

    private static ListTerm bindings(Map<String, ? extends Term> variables) {
        List<Term> pairs = new ArrayList<>();
        new TreeMap<>(variables).forEach((name, value) -> pairs.add(Tuple.of(Atom.of(name), value)));
        return new ListTerm(pairs);
    }

    private Term parse(String expression) {
        return parsed.computeIfAbsent(expression, this::parsedOnNode);
    }

    private Term parsedOnNode(String expression) {
        Term scanned = call("erl_scan", "string", ListTerm.charlist(expression + "."));
        Term forms = scanned instanceof Tuple tokens && tokens.isTagged("ok", 3)
                ? call("erl_parse", "parse_exprs", tokens.at(1))
                : scanned;
        if (forms instanceof Tuple found && found.isTagged("ok", 2)) {
            return ((ListTerm) found.at(1)).elements().getFirst();
        }
        throw new IllegalArgumentException(expression + " is no expression: " + forms);
    }

    /** Calls a function of the node. */
    Term call(String module, String function, Term... arguments) {
        return rpc.call(Call.of(module, function, arguments), PATIENCE);
    }

    @Override
    public void close() {
        connection.close();
        if (owned) {
            node.close();
        }
    }
}
