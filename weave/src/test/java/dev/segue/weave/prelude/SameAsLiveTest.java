package dev.segue.weave.prelude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Tuple;
import dev.segue.testkit.otp.ChatBuild;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What runtime functions of the prelude tell of a chat server with websockets, channels, a running request and a process
 * on old code is what a live run is told.
 */
class SameAsLiveTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int SOCKETS = 7;
    private static ChatNode chat;
    private static ChatSockets sockets;
    private static PreludeNode node;

    @BeforeAll
    static void start() {
        Path ebin = ChatBuild.standIns(ChatNode.emptied("live-code").resolve("ebin"), "standin_server", "standin_room");
        chat = ChatNode.start("live", List.of(ebin), "ok");
        node = PreludeNode.on(chat.node());
        sockets = chat.sockets(SOCKETS);
        sockets.ask("add");
        Thread.ofVirtual().start(() -> ignoringTheEnd(() -> chat.get("/slow?ms=600000", Duration.ofMinutes(10))));
        chat.node()
                .eval("Holder = spawn(chat_http, hold, []),"
                        + " (fun Wait() -> case process_info(Holder, current_function) of"
                        + " {_, {chat_http, hold, 0}} -> ok; _ -> erlang:yield(), Wait() end end)(),"
                        + " {module, _} = code:load_file(chat_http),"
                        + " spawn(fun() -> gen_server:call(Holder, question, infinity) end),"
                        + " [standin_room:start(P) || {P, S} <- [{P, erlang:process_info(P, current_stacktrace)}"
                        + " || P <- ranch:procs(chat_listener, connections)],"
                        + " lists:keymember(cowboy_websocket, 1, element(2, S))], ok");
        Waiting.until(
                "a request runs",
                SOON,
                () -> LiveScript.says(chat.node(), "count(requests(:chat))").equals("1"));
    }

    private static void ignoringTheEnd(Callable<String> request) {
        try {
            request.call();
        } catch (Exception ended) {
            // The node went before the answer.
        }
    }

    @AfterAll
    static void stop() {
        sockets.close();
        node.close();
        chat.close();
    }

    private record Same(String segue, String erlang) {}

    @Test
    void thereIsSomethingToTellApart() {
        String counts = "Segue@inspect([Segue@count(X) || X <- [Segue@websockets(chat), Segue@channels(chat),"
                + " Segue@requests(chat), Segue@acceptors(chat), Segue@processes_on_old_code([chat_http])]])";
        assertEquals("[7, 7, 1, 10, 1]", told(node.outcome(counts, Map.of())));
    }

    private static final String OPEN = """
            Segue@open(#{app => chat, direction => up, from_version => <<"0.1.0">>, to_version => <<"0.2.0">>,
                         changes => [code]}, {'segue.duration', infinity}),
            Said = begin %s end, Segue@close(), undefined = get(segue), Segue@inspect(Said)
            """;

    private static Same sorted(String segue, String erlang) {
        return new Same(
                "sort_by(%s, fn(x) -> inspect(x))".formatted(segue),
                "Segue@sort_by(%s, Segue@inspect)".formatted(erlang));
    }

    private static final List<Same> ALL = List.of(
            new Same(
                    "[(a.name, a.version) for a in applications()]",
                    "[{N, V} || #{name := N, version := V} <- Segue@applications()]"),
            new Same("app_version(:chat)", "Segue@app_version(chat)"),
            new Same("app_version(:nobody)", "Segue@app_version(nobody)"),
            new Same("node()", "Segue@node()"),
            new Same("nodes()", "Segue@nodes()"),
            new Same(
                    "(runtime().kind, runtime().version)",
                    "{maps:get(kind, Segue@runtime()), maps:get(version, Segue@runtime())}"),
            new Same("type_of(free_memory())", "Segue@type_of(Segue@free_memory())"),
            new Same(
                    "[(l.id, l.transport, l.port, l.status, l.acceptors, l.process, l.app) for l in listeners(:chat)]",
                    "[{I, T, P, S, A, L, O} || #{id := I, transport := T, port := P, status := S, acceptors := A,"
                            + " process := L, app := O} <- Segue@listeners(chat)]"),
            new Same("listeners(:ranch)", "Segue@listeners(ranch)"),
            new Same("listeners(:nobody)", "Segue@listeners(nobody)"),
            sorted("acceptors(:chat)", "Segue@acceptors(chat)"),
            sorted("connections(:chat)", "Segue@connections(chat)"),
            sorted("requests(:chat)", "Segue@requests(chat)"),
            sorted("websockets(:chat)", "Segue@websockets(chat)"),
            sorted("channels(:chat)", "Segue@channels(chat)"),
            new Same("count(channels(:chat))", "Segue@count(Segue@channels(chat))"),
            new Same("channels(:lobby)", "Segue@channels(lobby)"),
            new Same("websockets(:lobby)", "Segue@websockets(lobby)"),
            sorted("processes(:chat)", "Segue@processes(chat, nil)"),
            sorted("processes(:chat, module: :chat_counter)", "Segue@processes(chat, chat_counter)"),
            sorted("processes(:chat, module: :chat_sup)", "Segue@processes(chat, chat_sup)"),
            sorted("processes(:kernel, module: :logger_proxy)", "Segue@processes(kernel, logger_proxy)"),
            sorted("processes(:nobody)", "Segue@processes(nobody, nil)"),
            sorted("processes(:nobody, module: :lists)", "Segue@processes(nobody, lists)"),
            new Same(
                    "queue_length(processes(:chat, module: :chat_counter))",
                    "Segue@queue_length(Segue@processes(chat, chat_counter))"),
            new Same(
                    "[(i.queue_length, i.suspended, i.status, i.current_function) for i in "
                            + "[process_info(p) for p in processes(:chat, module: :chat_counter)]]",
                    "[{Q, S, T, F} || P <- Segue@processes(chat, chat_counter), #{queue_length := Q, suspended := S,"
                            + " status := T, current_function := F} <- [Segue@process_info(P)]]"),
            sorted(
                    "processes_running([:chat_counter])[:chat_counter]",
                    "maps:get(chat_counter, Segue@processes_running([chat_counter]))"),
            new Same(
                    "keys(processes_running([:chat_counter, :chat_http, :nobody]))",
                    "Segue@keys(Segue@processes_running([chat_counter, chat_http, nobody]))"),
            new Same(
                    "[callee for (_, callee) in callers(processes_on_old_code([:chat_http]))]",
                    "[Callee || {_, Callee} <- Segue@callers(Segue@processes_on_old_code([chat_http]))]"),
            new Same("modules(:chat)", "Segue@modules(chat)"),
            new Same("modules(:nobody)", "Segue@modules(nobody)"),
            new Same("changed_modules(:chat)", "Segue@changed_modules(chat)"),
            new Same("removed_modules(:chat)", "Segue@removed_modules(chat)"),
            new Same("code_versions(:chat_counter).from", "maps:get(from, Segue@code_versions(chat_counter))"),
            new Same("code_versions(:chat_counter).to", "maps:get(to, Segue@code_versions(chat_counter))"),
            new Same("[old_code?(m) for m in modules(:chat)]", "[Segue@old_code_p(M) || M <- Segue@modules(chat)]"),
            new Same("processes_on_old_code(modules(:chat))", "Segue@processes_on_old_code(Segue@modules(chat))"),
            new Same(
                    "started_before_load(processes(:chat, module: :chat_counter), :chat_counter)",
                    "Segue@started_before_load(Segue@processes(chat, chat_counter), chat_counter)"),
            new Same("suspended()", "Segue@suspended()"),
            new Same("unfinished_requests(:chat)", "Segue@unfinished_requests(chat)"),
            new Same("call(:lists, :seq, [1, 3])", "Segue@call(lists, seq, [1, 3], {'segue.duration', 5000000})"),
            new Same(
                    "call(:erlang, :length, [2..4])",
                    "Segue@call(erlang, length, [{'segue.range', 2, 4}], {'segue.duration', 5000000})"),
            new Same("count(now()) > 19", "Segue@count(Segue@now()) > 19"));

    @TestFactory
    Stream<DynamicTest> everyFunctionThatReads() {
        return ALL.stream()
                .map(same -> DynamicTest.dynamicTest(same.segue(), () -> {
                    String erlang = OPEN.formatted(same.erlang());
                    assertEquals(LiveScript.says(chat.node(), same.segue()), told(node.outcome(erlang, Map.of())));
                }));
    }

    private static String told(Tuple outcome) {
        if (outcome.isTagged("failed", 2)) {
            return PreludeValues.value(
                            ((MapTerm) outcome.at(1)).value("message").orElseThrow())
                    .display();
        }
        return PreludeValues.value(outcome.at(1)).display();
    }

    /** Each gives the same message of the same failure. */
    private static final List<Same> FAILING = List.of(
            new Same(
                    "call(:erlang, :length, [5s])",
                    "Segue@call(erlang, length, [{'segue.duration', 5000000}], {'segue.duration', 5000000})"),
            new Same("call(:lists, :nothing, [])", "Segue@call(lists, nothing, [], {'segue.duration', 5000000})"),
            new Same("call(:erlang, :hd, [[]])", "Segue@call(erlang, hd, [[]], {'segue.duration', 5000000})"),
            new Same(
                    "call(:erlang, :throw, [:ball])", "Segue@call(erlang, throw, [ball], {'segue.duration', 5000000})"),
            new Same("call(:erlang, :exit, [:gone])", "Segue@call(erlang, exit, [gone], {'segue.duration', 5000000})"),
            new Same(
                    "call(:timer, :sleep, [5000], timeout: 50ms)",
                    "Segue@call(timer, sleep, [5000], {'segue.duration', 50000})"),
            new Same("code_versions(:lists)", "Segue@code_versions(lists)"),
            new Same("code_versions(:chat_sup)", "Segue@code_versions(chat_sup)"),
            new Same("changed_modules(:nobody)", "Segue@changed_modules(nobody)"),
            new Same("changed_modules(:kernel)", "Segue@changed_modules(kernel)"),
            new Same("queue_length([1])", "Segue@queue_length([1])"),
            new Same("callers([:a])", "Segue@callers([a])"),
            new Same("processes_running([1])", "Segue@processes_running([1])"),
            new Same("processes_on_old_code([\"a\"])", "Segue@processes_on_old_code([<<\"a\">>])"));

    @TestFactory
    Stream<DynamicTest> everyFailureHasTheSameMessage() {
        return FAILING.stream()
                .map(same -> DynamicTest.dynamicTest(same.segue(), () -> {
                    Tuple outcome = node.outcome(OPEN.formatted(same.erlang()), Map.of());
                    assertTrue(outcome.isTagged("failed", 2), outcome::toString);
                    MapTerm failure = (MapTerm) outcome.at(1);
                    assertEquals(
                            LiveScript.fails(chat.node(), same.segue()),
                            PreludeValues.value(failure.value("kind").orElseThrow())
                                            .display() + " "
                                    + PreludeValues.value(
                                                    failure.value("message").orElseThrow())
                                            .display());
                }));
    }
}
