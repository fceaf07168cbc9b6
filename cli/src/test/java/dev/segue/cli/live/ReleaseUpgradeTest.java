package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatRelease;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.ReleaseNode;
import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole releases, installed from the command line under open websockets by OTP's own release handler. */
class ReleaseUpgradeTest {

    private static final int SOCKETS = 40;
    private static final String USUAL = """
            check_release(to_version)
            let sockets = count(websockets(app))
            install_release(to_version)
            check step "every socket survived" after install_release {
              assume ^sockets = count(websockets(app)) else "there were ${sockets} sockets before"
            }
            make_permanent(to_version)
            """;
    private static final String BREAKS = "step \"breaks\" after install_release { fail \"no good\" }\n";

    @TempDir
    Path folder;

    private ReleaseNode chat;
    private ChatSockets sockets;

    @BeforeEach
    void start() {
        chat = ChatRelease.shared().start("release-upgrade");
        sockets = chat.sockets(SOCKETS);
    }

    @AfterEach
    void stop() {
        sockets.close();
        chat.close();
    }

    private Segue run(String from, String to, String script, String... more) throws IOException {
        return call("run", from, to, script, more);
    }

    private Segue call(String command, String from, String to, String script, String... more) throws IOException {
        Path file = folder.resolve("release.upgrade");
        Files.writeString(file, "upgrade chat from \"%s\" to \"%s\"\n%s".formatted(from, to, script));
        List<String> arguments =
                new ArrayList<>(List.of(command, file.toString(), "--runtime", Segue.address(chat.node())));
        arguments.addAll(List.of(more));
        return Segue.run(chat.node().cookie(), arguments.toArray(String[]::new));
    }

    private void served(String version, int count) {
        assertEquals(Collections.nCopies(SOCKETS, "count " + count), sockets.ask("add"));
        assertEquals(Collections.nCopies(SOCKETS, "version " + version), sockets.ask("version"));
        assertEquals(SOCKETS, sockets.openCount());
        assertEquals(version, chat.version());
        assertEquals(0, NodeFacts.suspended(chat.node()));
    }

    private static void ended(Segue run, int code, String... told) {
        assertEquals(code, run.code(), run::all);
        for (String part : told) {
            assertTrue(run.all().contains(part), run::all);
        }
    }

    @Test
    void upUpDownAndDownKeepsEverySocketAndItsCount() throws IOException {
        served("0.1.0", 1);
        ended(run("0.1.0", "0.2.0", USUAL), 0, "Installed release 0.2.0.", "Release 0.2.0 is permanent.");
        served("0.2.0", 2);
        ended(run("0.2.0", "0.3.0", USUAL), 0);
        served("0.3.0", 3);
        assertEquals("[{\"0.3.0\",permanent},{\"0.2.0\",old},{\"0.1.0\",old}]", chat.known());
        ended(run("0.2.0", "0.3.0", USUAL, "--down"), 0);
        served("0.2.0", 4);
        ended(run("0.1.0", "0.2.0", USUAL, "--down"), 0);
        served("0.1.0", 5);
        assertEquals("[{\"0.3.0\",old},{\"0.2.0\",old},{\"0.1.0\",permanent}]", chat.known());
        assertEquals(1, chat.node().boots());
    }

    @Test
    void aFailureBehindTheInstallGoesBackUnderOpenSockets() throws IOException {
        chat.node().eval("application:set_env(chat, extra, 7)");
        served("0.1.0", 1);
        Segue end = run("0.1.0", "0.2.0", USUAL + BREAKS);
        ended(end, 11, "no good");
        served("0.1.0", 2);
        assertEquals("[{\"0.2.0\",old},{\"0.1.0\",permanent}]", chat.known());
        assertEquals("{ok,7}", chat.node().eval("application:get_env(chat, extra)"));
    }

    @Test
    void aFailureBehindTheLastStepMakesTheFormerReleasePermanentAgain() throws IOException {
        ended(run("0.1.0", "0.2.0", USUAL + BREAKS.replace("install_release", "make_permanent")), 11, "no good");
        served("0.1.0", 1);
        assertEquals("[{\"0.2.0\",old},{\"0.1.0\",permanent}]", chat.known());
        assertTrue(Files.readString(chat.releases().resolve("start_erl.data")).contains("0.1.0"));
    }

    @Test
    void aCheckOfTheReleaseThatFailsLeavesTheNodeEqual() throws IOException {
        chat.unpack("0.2.0");
        ended(call("run", "0.1.0", "0.2.0", USUAL, "--dry-run"), 0);
        chat.amendRelup(
                "0.2.0", "{apply,{erlang,throw,[{error,{segue,<<\"nobody\">>,assume,<<\"people are here\">>}}]}},", "");
        chat.node()
                .eval(
                        "[code:ensure_loaded(M) || A <- [kernel, stdlib], M <- element(2, application:get_key(A, modules))]");
        NodeFacts.of(chat.node());
        NodeFacts before = NodeFacts.of(chat.node());
        ended(run("0.1.0", "0.2.0", USUAL), 10, "people are here (nobody)", "nothing was changed");
        assertEquals(before, NodeFacts.of(chat.node()));
        assertEquals("[{\"0.2.0\",unpacked},{\"0.1.0\",permanent}]", chat.known());
    }

    @Test
    void anInstallThatFailsPastItsPointEndsAsRestartedUnderEveryPolicy() throws IOException {
        chat.unpack("0.2.0");
        chat.amendRelup("0.2.0", "", ",{apply,{erlang,error,[broken]}}");
        int boots = 1;
        for (String policy : List.of("", "on failure halt\n", "on failure restart\n")) {
            Segue end = run("0.1.0", "0.2.0", policy + USUAL);
            ended(end, 12, "failed past its point of no return: broken", "has restarted into release 0.1.0");
            boots++;
            assertEquals(boots, chat.node().boots());
            assertEquals("0.1.0", chat.version());
            assertEquals("[{\"0.2.0\",unpacked},{\"0.1.0\",permanent}]", chat.known());
        }
        Waiting.until("the sockets are gone", Duration.ofSeconds(20), () -> sockets.openCount() == 0);
    }

    @Test
    void whatSegueHoldsWhileTheReleaseRestartsTheNodeIsNoLoss() throws IOException {
        chat.unpack("0.2.0");
        chat.amendRelup("0.2.0", "", ",{apply,{erlang,error,[broken]}}");
        Segue end = run("0.1.0", "0.2.0", "suspend_channels(app)\n" + USUAL + "resume_channels(app)\n");
        ended(end, 12, "has restarted into release 0.1.0");
    }

    @Test
    void whatCannotBeInstalledIsRefusedAndNothingIsTouched() throws IOException {
        NodeFacts.of(chat.node());
        String known = chat.known();
        for (String[] bad : new String[][] {
            {"install_release(\"9.9.9\")", "10", "has no archive of it"},
            {"install_release(\"0.1.0\")", "10", "already runs"},
            {"install_release(\"../0.2.0\")", "10", "knows no release"},
            {"check_release(\"9.9.9\")", "10", "has no archive of it"},
            {"install_release(0.2)", "1", "SEG0301"},
            {"install_release()", "1", "install_release"},
            {"make_permanent(\"0.2.0\")", "11", "knows no release 0.2.0 to make permanent"}
        }) {
            ended(run("0.1.0", "0.2.0", bad[0]), Integer.parseInt(bad[1]), bad[2]);
            assertEquals(known, chat.known());
            assertEquals("0.1.0", chat.version());
        }
        served("0.1.0", 1);
    }

    /** The check passes, and by the time of the install the node refuses it: there is nothing to take back then. */
    @Test
    void anInstallThatTheNodeRefusesLeavesNothingToTakeBack() throws IOException {
        chat.unpack("0.2.0");
        chat.amendRelup("0.2.0", "{apply,{persistent_term,get,[agreed]}},", "");
        chat.node().eval("persistent_term:put(agreed, true)");
        String forbids = "step \"forbid\" after point_of_no_return, before install_release"
                + " { call(:persistent_term, :erase, [:agreed]) } undo { sleep(1ms) }\n";
        Segue end = run("0.1.0", "0.2.0", forbids + USUAL);
        ended(end, 11, "install_release");
        assertFalse(end.all().contains("install release 0.1.0"), end::all);
        served("0.1.0", 1);
        assertEquals("[{\"0.2.0\",unpacked},{\"0.1.0\",permanent}]", chat.known());
        assertEquals(1, chat.node().boots());
    }

    @Test
    void aReleaseThatTheNodeRefusesToMakePermanentLeavesNothingToTakeBack() throws IOException {
        chat.unpack("0.2.0");
        Segue end = run("0.1.0", "0.2.0", "make_permanent(\"0.2.0\")");
        assertEquals(11, end.code(), end::all);
        assertFalse(end.all().contains("make release 0.1.0 permanent"), end::all);
        assertEquals("[{\"0.2.0\",unpacked},{\"0.1.0\",permanent}]", chat.known());
        assertTrue(Files.readString(chat.releases().resolve("start_erl.data")).contains("0.1.0"));
        served("0.1.0", 1);
    }

    /** Beside the two above: an install that was done is taken back under the words that they must not show. */
    @Test
    void anInstallThatWasDoneIsToldAsTakenBack() throws IOException {
        ended(run("0.1.0", "0.2.0", USUAL + BREAKS), 11, "install release 0.1.0");
    }

    @Test
    void thePlanShowsTheRelupOfTheReleaseThatIsStillPacked() throws IOException {
        Segue plan = call("plan", "0.1.0", "0.2.0", USUAL, "--verbose");
        ended(plan, 0, "from 0.1.0 to 0.2.0 by the release's own instructions:");
        List<String> wanted = List.of(
                "{load_object_code,{chat,\"0.2.0\",[",
                "point_of_no_return",
                "{suspend,[chat_counter]}",
                "{load,{chat_counter,soft_purge,soft_purge}}",
                "{code_change,up,[{chat_counter,[]}]}",
                "{resume,[chat_counter]}");
        int at = plan.out().indexOf("own instructions");
        for (String instruction : wanted) {
            at = plan.out().indexOf(instruction, at);
            assertTrue(at > 0, () -> instruction + " in its place in " + plan.out());
        }
        assertFalse(plan.all().contains("nothing leads back"), plan::all);
        assertEquals("[{\"0.1.0\",permanent}]", chat.known());
    }

    @Test
    void aReleaseWithoutAWayBackIsSaidInThePlanAndLeavesARollbackPartial() throws IOException {
        chat.unpack("0.2.0");
        String relup = Files.readString(chat.relup("0.2.0"));
        chat.replaceRelup("0.2.0", relup.substring(0, relup.lastIndexOf("[{\"0.1.0\"")) + "[]}.\n");
        ended(
                call("plan", "0.1.0", "0.2.0", USUAL),
                0,
                "nothing leads back to 0.1.0: a rollback cannot undo this step");
        ended(run("0.1.0", "0.2.0", USUAL + BREAKS), 14, "nothing leads from release 0.2.0");
        served("0.2.0", 1);
    }
}
