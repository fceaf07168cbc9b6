package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Releases;
import dev.segue.runtime.Releases.Release;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.otp.ChatRelease;
import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.ReleaseNode;
import dev.segue.testkit.otp.Waiting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Segue adds to OTP's release handler: the configuration that runs stays, and the end is told truly. */
final class ReleaseHandlerTest {

    private static final String TO = "0.2.0";
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String ENVIRONMENT = "lists:sort(application:get_all_env(chat))";
    private static final String CUT = "{apply,{erlang,send,[cutter,now]}},{apply,{timer,sleep,[1500]}}";

    private ReleaseNode chat;
    private UpgradeRuntime runtime;
    private Releases releases;

    @BeforeEach
    void start() {
        chat = ChatRelease.shared().start("release-handler");
        runtime = Targets.open(chat.node());
        releases = Targets.need(runtime, Releases.class);
        chat.unpack(TO);
    }

    @AfterEach
    void stop() {
        runtime.close();
        chat.close();
    }

    private String refused() {
        return assertThrows(RuntimeFailure.Refused.class, () -> releases.install(TO, LONG))
                .message();
    }

    /** A process of the node that cuts every hidden connection when it is told to. */
    private void placeCutter() {
        chat.node()
                .eval("register(cutter, spawn(fun() -> receive now ->"
                        + " [erlang:disconnect_node(N) || N <- nodes(hidden)] end end))");
    }

    @Test
    void whatWasSetWhileTheNodeRanIsKeptAndNamedWithoutItsValue() {
        chat.node().eval("application:set_env(chat, greeting, <<\"a secret\">>), application:set_env(chat, extra, 7)");
        String before = chat.node().eval(ENVIRONMENT);
        String told = releases.check(TO).toString();
        assertTrue(told.contains("extra of chat, greeting of chat"), told);
        assertFalse(told.contains("secret"), told);
        String done = releases.install(TO, LONG).toString();
        assertTrue(done.contains("extra of chat, greeting of chat"), done);
        assertEquals(before, chat.node().eval(ENVIRONMENT));
        assertEquals("\"0.2.0\"", chat.node().eval("element(2, application:get_key(chat, vsn))"));
    }

    @Test
    void whatTheReleasesThemselvesConfigureIsTheNewOnes() {
        assertEquals("{ok,<<\"hello from 0.1.0\">>}", chat.node().eval("application:get_env(chat, greeting)"));
        assertEquals(List.of(), releases.check(TO));
        assertEquals(List.of(), releases.install(TO, LONG));
        assertEquals("{ok,<<\"hello from 0.2.0\">>}", chat.node().eval("application:get_env(chat, greeting)"));
        assertEquals(
                "{ok," + chat.port() + "}", chat.node().eval("application:get_env(chat, port)"), "the command line's");
    }

    @Test
    void anInstallThatFailsBeforeItsPointLeavesNoTraceOfItsConfiguration() {
        chat.node().eval("application:set_env(chat, extra, 7)");
        // The check finds the table, the install does not: what failed had already changed specifications.
        chat.node().eval("spawn(fun() -> ets:new(once, [named_table, public]), receive stop -> ok end end)");
        chat.amendRelup(TO, "{apply,{ets,delete,[once]}},", "");
        NodeFacts.of(chat.node());
        NodeFacts before = NodeFacts.of(chat.node());
        String why = refused();
        assertTrue(why.contains("badarg"), why);
        NodeFacts after = NodeFacts.of(chat.node());
        assertEquals(before.applications(), after.applications());
        assertEquals(before.environment(), after.environment());
        assertEquals(before.modules(), after.modules());
        assertEquals(before.codePath(), after.codePath());
    }

    @Test
    void aMessageOfTheReleasesOwnCheckComesThrough() {
        chat.amendRelup(
                TO, "{apply,{erlang,throw,[{error,{segue,<<\"nobody_here\">>,assume,<<\"people are here\">>}}]}},", "");
        String why = refused();
        assertTrue(why.endsWith("will not install release 0.2.0: people are here (nobody_here)"), why);
    }

    @Test
    void aLostConnectionTellsNothingAndTheNodeTellsThatItIsInstalled() {
        placeCutter();
        chat.node().eval("application:set_env(chat, extra, 7)");
        chat.amendRelup(TO, "", "," + CUT);
        // The check does not come that far; the install sends the message behind the point.
        String told = releases.install(TO, LONG).toString();
        assertTrue(told.contains("the node tells that release 0.2.0 is installed"), told);
        assertEquals(TO, releases.running().version());
        assertEquals(TO, chat.version());
        Waiting.until(
                "what was set is put back without us",
                LONG,
                () -> chat.node().eval("application:get_env(chat, extra)").equals("{ok,7}"));
    }

    @Test
    void aLostConnectionDoesNotHideThatTheInstallFailed() {
        placeCutter();
        chat.amendRelup(TO, "", "," + CUT + ",{apply,{erlang,error,[broken]}}");
        String told = assertThrows(RuntimeFailure.Restarted.class, () -> releases.install(TO, LONG))
                .message();
        assertTrue(told.contains("has restarted into release 0.1.0 and runs"), told);
        assertTrue(told.contains("chat 0.1.0"), told);
        assertEquals("0.1.0", chat.version());
    }

    @Test
    void anInstallThatTakesLongerGoesOn() {
        chat.amendRelup(TO, "", ",{apply,{timer,sleep,[1500]}}");
        assertThrows(RuntimeFailure.TimedOut.class, () -> releases.install(TO, Duration.ofMillis(300)));
        assertEquals(TO, releases.running().version());
    }

    @Test
    void aRelupThatRestartsTheEmulatorIsRefused() {
        chat.replaceRelup(TO, "{\"0.2.0\",[{\"0.1.0\",[],[restart_emulator]}],[]}.\n");
        String why = refused();
        assertTrue(why.contains("restarts the emulator (restart_emulator)"), why);
    }

    @Test
    void whatIsNoRelupIsNamed() {
        for (String[] bad : new String[][] {
            {"", "this is empty"},
            {"{relup}.", "is no relup"},
            {"{\"0.2.0\",[", "is no relup"},
            {"{\"7.0.0\",[],[]}.", "is the relup of release 7.0.0, not of 0.2.0"}
        }) {
            chat.replaceRelup(TO, bad[0]);
            String why = refused();
            assertTrue(why.contains(bad[1]), why);
            assertTrue(why.contains("releases/0.2.0/relup"), why);
        }
        assertEquals("0.1.0", chat.version());
    }

    @Test
    void aVersionIsNoWayOutOfTheFolder() {
        List<Release> before = releases.releases();
        for (String bad : new String[] {"", " ", "..", "../0.2.0", "*", "0.2.0\n", "/etc/passwd"}) {
            String why = assertThrows(RuntimeFailure.Refused.class, () -> releases.install(bad, LONG))
                    .message();
            assertTrue(why.contains("knows no release"), why);
        }
        assertEquals(before, releases.releases());
    }

    @Test
    void theCheckTellsWhomABrutalPurgeWouldKill() {
        String relup = "{\"0.2.0\",[{\"0.1.0\",[],[{load_object_code,{chat,\"0.2.0\",[chat_http]}},point_of_no_return,"
                + "{load,{chat_http,brutal_purge,brutal_purge}}]}],[]}.\n";
        chat.replaceRelup(TO, relup);
        chat.node().eval("spawn(chat_http, hold, []), code:load_file(chat_http)");
        assertEquals(
                List.of("The relup of release 0.2.0 kills 1 process that still runs old code: it purges brutally."),
                releases.check(TO));
    }
}
