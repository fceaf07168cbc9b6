package dev.segue.weave.prelude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatBuild;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Runtime functions of the prelude that change a real chat server, and what they leave: nothing held, nothing lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangingTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String HEADER =
            "Header = #{app => chat, direction => up, from_version => <<\"0.1.0\">>, to_version => <<\"0.2.0\">>}, ";
    private static final String OPEN = HEADER
            + "Forever = {'segue.duration', infinity}, Segue@open(Header, Forever), Second = {'segue.duration', 1000000}, ";
    private static final String CLOSE = ", Segue@close(), undefined = get(segue), Result";

    private ChatNode chat;
    private PreludeNode node;

    @BeforeAll
    void start() {
        Path ebin =
                ChatBuild.standIns(ChatNode.emptied("changing-code").resolve("ebin"), "standin_server", "standin_room");
        chat = ChatNode.start("changing", List.of(ebin), "ok");
        node = PreludeNode.on(chat.node());
    }

    @AfterAll
    void stop() {
        node.close();
        chat.close();
    }

    @BeforeEach
    void freshApplication() {
        chat.reset();
    }

    @AfterEach
    void nothingStaysSuspended() {
        String held = "[P || P <- processes(), {_, {sys, suspend_loop, 6}} <- [process_info(P, current_function)]]";
        assertEquals("[]", node.evaluate(held).toString());
    }

    /** What the expressions give within a run, the last one bound to Result. */
    private String run(String expressions) {
        return node.evaluate(OPEN + expressions + CLOSE).toString();
    }

    @Test
    void aWholeUpgradeKeepsEverySocketAndItsCount() {
        try (ChatSockets sockets = chat.sockets(12)) {
            sockets.ask("add");
            String result = run("""
                    [Listener] = Segue@listeners(chat),
                    Segue@suspend_listener(Listener, queue),
                    Sockets = Segue@websockets(chat),
                    ok = Segue@suspend(Sockets, Second),
                    Changed = Segue@changed_modules(chat),
                    Counters = Segue@processes(chat, chat_counter),
                    ok = Segue@suspend(Counters, Second),
                    [] = Segue@purge(Changed ++ Segue@removed_modules(chat), soft),
                    ok = Segue@load(Changed),
                    nil = Segue@adopt_version(chat),
                    #{from := From} = Segue@code_versions(chat_counter),
                    ok = Segue@change_code(Segue@started_before_load(Counters, chat_counter), chat_counter, From, [], Second),
                    Kinds = Segue@unique([{Kind, App} || #{kind := Kind, app := App} <- Segue@suspended()]),
                    ok = Segue@resume(Counters, Second),
                    ok = Segue@resume(Sockets, Second),
                    Segue@resume_listener(Listener),
                    Result = {length(Sockets), length(Counters), Changed, Kinds, Segue@suspended()}
                    """);
            assertEquals(
                    "{12,12,[chat_counter,chat_http]," + "[{acceptor,chat},{process,chat},{websocket,chat}],[]}",
                    result.replaceAll(
                            "\\[(\\{[a-z]+,chat},?){3}]", "[{acceptor,chat},{process,chat},{websocket,chat}]"));
            assertEquals(Collections.nCopies(12, "count 2"), sockets.ask("add"));
            assertEquals(Collections.nCopies(12, "version 0.2.0"), sockets.ask("version"));
            assertEquals(12, sockets.openCount());
        }
    }

    @Test
    void whatChangesIsTheSameBeforeAndAfterTheLoadAlsoForARunThatDidNotSeeIt() {
        String asked =
                "Result = {Segue@changed_modules(chat), Segue@removed_modules(chat), Segue@code_versions(chat_counter)}";
        String before;
        try (ChatSockets sockets = chat.sockets(1)) {
            assertEquals(List.of("count 1"), sockets.ask("add"));
            before = run(asked);
        }
        assertEquals(before, run("ok = Segue@load(Segue@changed_modules(chat)), " + asked));
        assertEquals(before, run(asked), "the code is loaded already");
        assertTrue(before.contains("0.1.0") && before.contains("0.2.0"), before);
    }

    @Test
    void whoIsLateIsResumedBehindTheSuspendAndStaysInTheLedger() {
        String result = run("""
                Busy = standin_server:start(),
                Quick = standin_server:start(),
                Busy ! {busy, 600},
                Given = Segue@suspend([Busy, Quick], {'segue.duration', 100000}),
                Held = [Pid || #{pid := Pid} <- Segue@suspended()],
                timer:sleep(700),
                Function = fun(Pid) -> element(2, element(2, erlang:process_info(Pid, current_function))) end,
                Where = {Function(Busy), Function(Quick)},
                ok = Segue@resume(Held, Second),
                Result = {Given =:= {errors, 1, [{Busy, timeout}]}, length(Held), Where, Function(Quick)}
                """);
        assertEquals("{true,2,{loop,suspend_loop},loop}", result);
    }

    @Test
    void noSystemMessageGoesToWhoDoesNotSpeakThem() {
        String result = run("""
                Plain = standin_server:plain(),
                Entered = standin_server:entered(),
                Room = standin_room:start(self()),
                Dead = spawn(fun() -> ok end),
                timer:sleep(50),
                One = Segue@suspend([Plain, self(), whereis(code_server), whereis(application_controller)], Second),
                Given = Segue@suspend([Plain, Entered, Dead, Room], Second),
                Held = length(Segue@suspended()),
                ok = Segue@resume([Entered, Room, Plain], Second),
                Result = {One, Given =:= {errors, 1, [{Plain, not_supported}]}, Held, Segue@queue_length([Plain])}
                """);
        assertEquals("{not_supported,true,2,[0]}", result);
    }

    @Test
    void aServerThatNeverAnswersCostsItsTimeoutOnce() {
        String result = run("""
                Deaf = [standin_server:deaf() || _ <- lists:seq(1, 20)],
                Live = [standin_server:start() || _ <- lists:seq(1, 200)],
                Before = erlang:monotonic_time(millisecond),
                {errors, Count, _} = Segue@suspend(Deaf ++ Live, {'segue.duration', 300000}),
                Took = erlang:monotonic_time(millisecond) - Before,
                {errors, Again, _} = Segue@resume(Deaf ++ Live, {'segue.duration', 100000}),
                Left = length(Segue@suspended()),
                [exit(Pid, kill) || Pid <- Deaf ++ Live],
                Result = {Count, Took >= 300, Took < 3000, Again, Left}
                """);
        assertEquals("{20,true,true,20,20}", result);
    }

    @Test
    void aServerWithoutACodeChangeKeepsItsStateAndOneThatIsNotSuspendedRefuses() {
        String result = run("""
                Held = standin_server:start(),
                Free = standin_server:start(),
                ok = Segue@suspend([Held], Second),
                Given = {Segue@change_code([Held], standin_server, <<"1">>, [], Second),
                         element(1, Segue@change_code([Free], standin_server, <<"1">>, [], Second))},
                ok = Segue@resume([Held], Second),
                Result = Given
                """);
        assertEquals("{ok,errors}", result);
    }

    @Test
    void suspendingTwiceKeepsTheFirstEntryAndResumingTouchesTheLedgerAlone() {
        String result = run("""
                [Mine, Other] = [standin_server:start(), standin_server:start()],
                sys:suspend(Other),
                ok = Segue@suspend([Mine, Mine], Second),
                First = Segue@suspended(),
                ok = Segue@suspend([Mine], Second),
                Same = First =:= Segue@suspended(),
                ok = Segue@resume([Mine, Other], Second),
                {_, {sys, Loop, _}} = erlang:process_info(Other, current_function),
                sys:resume(Other),
                Result = {Same, length(First), Loop, Segue@suspend([], Second), Segue@suspended_p(Mine)}
                """);
        assertEquals("{true,1,suspend_loop,ok,false}", result);
    }

    @Test
    void aListenerLetsNewClientsWaitOrRefusesThem() throws Exception {
        String states = run("""
                [Listener] = Segue@listeners(chat),
                State = fun() -> [#{status := Now, port := Port}] = Segue@listeners(chat), {Now, Port > 0} end,
                Before = State(),
                nil = Segue@suspend_listener(Listener, queue),
                Queued = {State(), Segue@acceptors(chat), [Kind || #{kind := Kind} <- Segue@suspended()]},
                nil = Segue@resume_listener(Listener),
                Again = State(),
                nil = Segue@suspend_listener(Listener, refuse),
                Refused = State(),
                nil = Segue@resume_listener(Listener),
                Result = {Before, Queued, Again, Refused, State(), Segue@suspended()}
                """);
        assertEquals(
                "{{running,true},{{suspended,true},[],[acceptor]},{running,true},{suspended,false},{running,true},[]}",
                states);
        assertEquals("0.1.0", chat.get("/version", SOON));
    }

    @Test
    void theEndOfARunResumesWhatIsLeft() {
        String held = node.evaluate(OPEN + """
                        Pid = standin_server:start(),
                        [Listener] = Segue@listeners(chat),
                        Segue@suspend_listener(Listener, queue),
                        ok = Segue@suspend([Pid], Second),
                        Segue@close(),
                        [#{status := Status}] = Segue@listeners(chat),
                        {Status, element(1, element(2, erlang:process_info(Pid, current_function)))}
                        """).toString();
        assertEquals("{running,gen_server}", held);
    }

    @Test
    void aStepThatFailsResumesTheLedgerUnderRollbackAndHalt() {
        for (String policy : List.of("rollback", "halt")) {
            String outcome = node.evaluate(OPEN + """
                            Pid = standin_server:start(),
                            Given = try Segue@step(<<"hold">>, %s, Forever, fun() ->
                                ok = Segue@suspend([Pid], Second),
                                Segue@fail(fail, <<"enough">>, nil)
                            end) catch throw:Thrown -> Thrown end,
                            {_, {Loop, _, _}} = erlang:process_info(Pid, current_function),
                            _ = Segue@close(),
                            {Given, Loop}
                            """.formatted(policy)).toString();
            assertEquals(
                    policy.equals("halt")
                            ? "{nil,gen_server}"
                            : "{{error,{segue,<<\"hold\">>,fail,<<\"enough\">>}},gen_server}",
                    outcome);
        }
    }

    @Test
    void applicationsStartStopRestartAndAreForgotten() {
        String result = run("""
                nil = Segue@start_app(lobby),
                Started = Segue@app_version(lobby),
                ok = lobby_server:note(guest),
                nil = Segue@restart_app(lobby),
                Fresh = lobby_server:guests(),
                nil = Segue@stop_app(lobby),
                nil = Segue@unload_app(lobby),
                Failed = fun(Body) -> Segue@attempt(Body, fun(#{kind := Kind}) -> {ok, Kind} end) end,
                Result = {Started, Fresh, Segue@app_version(lobby), Failed(fun() -> Segue@stop_app(lobby) end),
                          Failed(fun() -> Segue@unload_app(chat) end), Failed(fun() -> Segue@start_app(nobody) end),
                          Failed(fun() -> Segue@unload_app(lobby) end)}
                """);
        assertEquals("{<<\"1.0.0\">>,[],nil,runtime,runtime,runtime,runtime}", result);
    }

    @Test
    void modulesAreDeletedPurgedAndLoadedOnlyWhole() {
        String result = run("""
                Failed = fun(Body) -> Segue@attempt(Body, fun(#{message := Message}) -> {ok, Message} end) end,
                Holder = spawn(chat_http, hold, []),
                (fun Wait() ->
                    case process_info(Holder, current_function) of
                        {_, {chat_http, hold, 0}} -> ok;
                        _ -> erlang:yield(), Wait()
                    end
                end)(),
                ok = Segue@load([chat_http]),
                Held = Segue@purge([chat_http, chat_socket], soft),
                Old = Segue@processes_on_old_code([chat_http]) =:= [Holder],
                Twice = Failed(fun() -> Segue@load([chat_socket, chat_http]) end),
                Loaded = Segue@load([chat_socket]),
                Brutal = Segue@purge(chat_http, brutal),
                Dead = not is_process_alive(Holder),
                nil = Segue@delete_module(chat_http),
                Again = Failed(fun() -> Segue@delete_module(chat_http) end),
                Result = {Held, Old, Twice, Loaded, Brutal, Dead, Again}
                """);
        assertEquals(
                "{[chat_http],true,<<\"nothing was loaded: chat_http still has old code\">>,ok,[],true,"
                        + "<<\"chat@127.0.0.1 does not delete the module chat_http: it is not loaded or still has old code\">>}",
                result);
    }

    @Test
    void theVersionsOfAnApplicationAreThoseOfTheReleases() {
        String result = node.evaluate("""
                        Folder = filename:join(%s, "releases"),
                        Lib = %s,
                        Release = fun(Version, App) ->
                            {release, "talk", Version, "13", [{chat, App, filename:join(Lib, "chat-" ++ App)}], old}
                        end,
                        ok = filelib:ensure_dir(filename:join(Folder, "RELEASES")),
                        ok = file:write_file(filename:join(Folder, "RELEASES"),
                            io_lib:format("~p.~n", [[Release("9.8", "0.1.0"), Release("9.9", "0.2.0")]])),
                        application:load(sasl),
                        application:set_env(sasl, releases_dir, Folder),
                        Open = fun(From, To) ->
                            Segue@open(#{app => chat, from_version => From, to_version => To}, {'segue.duration', infinity})
                        end,
                        {module, _} = code:ensure_loaded(chat_counter),
                        Open(<<"9.8">>, <<"9.9">>),
                        Up = {lists:member(chat_counter, Segue@changed_modules(chat)), Segue@code_versions(chat_counter)},
                        Open(<<"9.9">>, <<"9.8">>),
                        Down = lists:member(chat_counter, Segue@changed_modules(chat)),
                        erase(segue),
                        application:unset_env(sasl, releases_dir),
                        {Up, Down}
                        """.formatted(quoted(chat.lib()), quoted(chat.lib())))
                .toString();
        assertEquals("{{true,#{from => \"0.1.0\",to => \"0.2.0\"}},true}", result);
    }

    private static String quoted(Path path) {
        return '"' + path.toString() + '"';
    }

    @Test
    void messagesAreSentEndsAwaitedAndRequestsRemembered() {
        String result = run("""
                [One, Two] = [standin_server:plain(), standin_server:plain()],
                nil = Segue@notify([One], stop),
                Left = Segue@await_exit([One, Two], {'segue.duration', 200000}),
                nil = Segue@unfinished(chat, Left),
                Kept = Segue@unfinished_requests(chat),
                exit(Two, kill),
                Result = {Left =:= [Two], Kept =:= Left, Segue@await_exit([Two], Second), Segue@unfinished_requests(lobby)}
                """);
        assertEquals("{true,true,[],[]}", result);
    }

    @Test
    void messagesReachTheNodesLogFromTheLevelOnThatItLogs() {
        run("logger:set_primary_config(level, info), Result = [Segue@info(<<\"to be read\">>), Segue@debug(hidden),"
                + " Segue@warn([1, <<\"a\">>]), Segue@error(ouch)], logger:set_primary_config(level, notice)");
        Waiting.until("it is logged", SOON, () -> chat.node().log().contains(":ouch"));
        String log = chat.node().log();
        assertTrue(log.contains("to be read") && log.contains("[1, \"a\"]") && !log.contains(":hidden"), log);
    }

    @Test
    void processesThatWereAskedAreNotLeftBehind() {
        String count = "length(erlang:processes())";
        String before = node.evaluate(count).toString();
        run("Result = [Segue@listeners(chat), Segue@websockets(chat), Segue@processes(chat, chat_counter),"
                + " Segue@call(erlang, node, [], Second)]");
        Waiting.until(
                "nobody is left", SOON, () -> node.evaluate(count).toString().equals(before));
    }

    @Test
    void aSocketThatIsSuspendedAnswersLater() {
        try (ChatSockets sockets = chat.sockets(3)) {
            assertEquals(3, sockets.ask("add").size());
            run("Sockets = Segue@websockets(chat), ok = Segue@suspend(Sockets, Second),"
                    + " Same = lists:sort(Segue@websockets(chat)) =:= lists:sort(Sockets),"
                    + " ok = Segue@resume(Sockets, Second), true = Same, Result = ok");
            assertEquals(List.of("count 2", "count 2", "count 2"), sockets.ask("add"));
        }
    }
}
