package dev.segue.spec;

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

/** A real Erlang node with nothing of Segue on it, which runs woven steps as the release handler does. */
final class WovenNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Keeps what a process logs in its own dictionary, where the run below finds it. */
    private static final String LOGGER = """
            Source = ["-module(spec_log).", "-export([log/2]).",
                "log(#{level := Level, msg := {Format, Arguments}}, _) ->"
                "    Text = unicode:characters_to_binary(io_lib:format(Format, Arguments)),"
                "    case get(logged) of"
                "        undefined -> ok;"
                "        Logged -> put(logged, [{Level, Text} | Logged])"
                "    end;"
                "log(_, _) -> ok."],
            Forms = [begin {ok, Tokens, _} = erl_scan:string(Form), {ok, Parsed} = erl_parse:parse_form(Tokens), Parsed end
                     || Form <- Source],
            {ok, spec_log, Binary} = compile:forms(Forms),
            {module, spec_log} = code:load_binary(spec_log, "spec_log", Binary),
            ok = logger:set_primary_config(level, debug),
            ok = logger:remove_handler(default),
            ok = logger:add_handler(spec_log, spec_log, #{}).
            """;

    private static final String RUN = """
            put(logged, []),
            Ended = try
                lists:foreach(fun(Step) -> erl_eval:exprs(Step, []) end, Steps),
                completed
            catch
                throw:{error, {segue, Name, Kind, Message}} -> {failed, Name, Kind, Message};
                Class:Reason:Stack -> {broken, Class, Reason, Stack}
            end,
            {Ended, lists:reverse(get(logged)), get(segue)}.
            """;

    private final OtpNode node;
    private final Connection connection;
    private final Rpc rpc;
    private final Term run;

    private WovenNode(OtpNode node) {
        this.node = node;
        this.connection = Connection.open(ConnectionOptions.of(NodeName.parse(node.name()), Cookie.of(node.cookie()))
                .withEpmdPort(node.epmdPort()));
        this.rpc = Rpc.over(connection);
        this.run = parsed(RUN);
        call("erl_eval", "exprs", parsed(LOGGER), ListTerm.NIL);
    }

    static WovenNode start() {
        return new WovenNode(OtpNode.start(ChatNode.emptied("woven"), List.of(), List.of("+pc", "unicode"), "ok"));
    }

    /** How the run ended, what it logged and what state it left. */
    Tuple run(List<ListTerm> steps) {
        Term bindings = ListTerm.of(Tuple.of(Atom.of("Steps"), new ListTerm(List.copyOf(steps))));
        return (Tuple) ((Tuple) call("erl_eval", "exprs", run, bindings)).at(1);
    }

    private Term parsed(String text) {
        Tuple scanned = (Tuple) call("erl_scan", "string", ListTerm.charlist(text));
        return ((Tuple) call("erl_parse", "parse_exprs", scanned.at(1))).at(1);
    }

    private Term call(String module, String function, Term... arguments) {
        return rpc.call(Call.of(module, function, arguments), PATIENCE);
    }

    @Override
    public void close() {
        connection.close();
        node.close();
    }
}
