package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The standard instructions that the main job does not use, on a real node. */
class StandardStepsTest extends UnderWebsockets {

    private static final String HEADER = "upgrade chat from \"0.1.0\" to \"0.2.0\"\n";
    private static final String LOADED = "lists:sort(application:loaded_applications())";

    StandardStepsTest() {
        super("standard-steps", 5);
    }

    @BeforeEach
    void count() {
        sockets.ask("add");
    }

    private Segue run(String script, String... more) throws IOException {
        Path file = folder.resolve("steps.upgrade");
        Files.writeString(file, HEADER + script);
        return Segue.upgrade(chat.node(), file.toString(), more);
    }

    @Test
    void anApplicationComesWithTheUpgradeAndGoesWithTheDowngrade() throws IOException {
        String script = "add_app(:lobby)\nstep \"greet\" after add_app "
                + "{ if direction == :up { call(:lobby_server, :note, [:guest]) } } undo { sleep(1ms) }";
        Segue up = run(script);
        assertEquals(0, up.code(), up::all);
        assertEquals("[guest]", chat.node().eval("lobby_server:guests()"));

        Segue down = run(script, "--down");
        assertEquals(0, down.code(), down::all);
        assertEquals("undefined", chat.node().eval("application:get_key(lobby, vsn)"));
        assertEquals("false", chat.node().eval("code:is_loaded(lobby_server)"));
    }

    @Test
    void whatCameIsTakenBackWithoutATrace() throws IOException {
        String before = chat.node().eval(LOADED);
        Segue run = run("add_app(:lobby)\nstep \"breaks\" after add_app { fail \"no good\" }");
        assertEquals(11, run.code(), run::all);
        assertEquals(before, chat.node().eval(LOADED));
        assertEquals("false", chat.node().eval("code:is_loaded(lobby_server)"));
        assertEquals("non_existing", chat.node().eval("code:where_is_file(\"lobby.app\")"));
    }

    @Test
    void whatWentComesBackWithItsEnvironmentWhenALaterStepFails() throws IOException {
        assertEquals(0, run("add_app(:lobby)").code());
        chat.node().eval("application:set_env(lobby, chairs, 9)");
        Segue run = run("remove_app(:lobby)\nstep \"breaks\" after remove_app { fail \"no good\" }");
        assertEquals(11, run.code(), run::all);
        assertEquals("{ok,9}", chat.node().eval("application:get_env(lobby, chairs)"));
        assertEquals("[]", chat.node().eval("lobby_server:guests()"));
        assertEquals("false", chat.node().eval("erlang:check_old_code(lobby_server)"));
    }

    @Test
    void theChecksTellWhatTheyFindAndRefuseWhatDoesNotFit() throws IOException {
        Segue run = run("check_queues(app)\ncheck_memory()\ncheck_coverage(app)\ncheck_callers(app)\n"
                + "suspend_processes(app)\nload_modules(app)\nupdate_processes(app)\nresume_processes(app)");
        assertEquals(0, run.code(), run::all);
        assertTrue(run.all().contains("The upgrade reaches all 5 processes whose modules change."), run::all);
        assertEquals("version 0.2.0", sockets.ask("version").getFirst());

        Segue tooMuch = run("check_memory(free: 1000000GiB)");
        assertEquals(10, tooMuch.code(), tooMuch::all);
        assertTrue(tooMuch.all().contains("1000000GiB are asked for"), tooMuch::all);
    }

    @Test
    void aProcessOfTwoModulesThatChangeCountsOnce() throws IOException {
        chat.node()
                .eval(
                        "supervisor:start_child(chat_sup, #{id => two, start => {chat_counter, start_link, [whereis(chat_sup)]},"
                                + " modules => [chat_counter, chat_http]})");
        Segue run = run("check_coverage(app)\nload_modules(app)\nupdate_processes(app)", "--dry-run");
        assertEquals(0, run.code(), run::all);
        assertTrue(run.all().contains("The upgrade reaches all 6 processes whose modules change."), run::all);
    }

    @Test
    void aProcessThatNoSupervisorNamesIsNotReached() throws IOException {
        chat.node().eval("spawn(chat_http, hold, [])");
        Segue run = run("check_coverage(app)\nload_modules(app)\nupdate_processes(app)");
        assertEquals(10, run.code(), run::all);
        assertTrue(run.all().contains("1 process runs what changes and is not reached"), run::all);
    }

    @Test
    void newCodeThatAProcessKeepsIsToldOfWithTheFormerOneThatRunsAgain() throws IOException {
        Segue run = run("load_modules(app)\n"
                + "step \"stay\" after load_modules { call(:erlang, :spawn, [:chat_http, :hold, []]) } undo { info(\"stays\") }\n"
                + "step \"breaks\" after \"stay\" { fail \"no good\" }");
        assertEquals(14, run.code(), run::all);
        String told = run.all().replaceAll("\\s+", " ");
        assertTrue(
                told.contains("chat_http runs its former code again, and its new code is still run by <chat@"),
                run::all);
        assertEquals("version 0.1.0", sockets.ask("version").getFirst());
    }

    @Test
    void anErrorOfAnAppliedFunctionFailsTheStep() throws IOException {
        assertEquals(0, run("add_app(:lobby)").code());
        Segue run = run("apply(:lobby_server, :refuse, [:guest])");
        assertEquals(14, run.code(), run::all);
        assertTrue(run.all().contains("the call gave (:error, (:full, :guest))"), run::all);
    }
}
