package dev.segue.weave.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.NodeFacts;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** The whole job of a script, done by the stock release handler under open websockets. */
class WovenReleaseTest extends UnderSockets {
    private static final int SOCKETS = 50;

    private static final String WHOLE_JOB = """
            check_old_code(:chat)
            check_acceptors(:chat)
            let sockets = count(websockets(:chat))

            suspend_acceptors(:chat)
            suspend_channels(:chat, timeout: 5s)
            suspend_processes(:chat)
            load_modules(:chat)
            update_processes(:chat)
            resume_processes(:chat)
            resume_acceptors(:chat)
            resume_channels(:chat, timeout: 5s) before resume_acceptors

            check step "every socket survived" after resume_channels {
              assume ^sockets = count(websockets(:chat)) else "there were ${sockets} sockets before"
              warn("All ${sockets} sockets survived.")
            }
            """;

    WovenReleaseTest() {
        super("woven", SOCKETS);
    }

    private void installs(String version, String older) {
        assertEquals("{ok,\"%s\",[]}".formatted(older), chat.check(version));
        assertEquals("#{}", state("functions"), "a check leaves no functions behind");
        assertEquals("{ok,\"%s\",[]}".formatted(older), chat.install(version));
        assertEquals("ok", chat.makePermanent(version));
        assertEquals(Collections.nCopies(SOCKETS, "version " + version), sockets.ask("version"));
        assertEquals(SOCKETS, sockets.openCount());
        assertEquals(0, NodeFacts.suspended(chat.node()));
        assertTrue(NodeFacts.listenerStatus(chat.node()).contains("running"));
    }

    private void everySocketCounts(int count) {
        assertEquals(Collections.nCopies(SOCKETS, "count " + count), sockets.ask("add"));
    }

    @Test
    void aWovenRelupKeepsSocketsAndStateUpUpAndDown() {
        everySocketCounts(1);
        chat.unpack("0.2.0");
        WovenChat.weave(chat, "0.2.0", WHOLE_JOB);
        installs("0.2.0", "0.1.0");
        everySocketCounts(2);
        chat.unpack("0.3.0");
        WovenChat.weave(chat, "0.3.0", WHOLE_JOB);
        installs("0.3.0", "0.2.0");
        everySocketCounts(3);
        installs("0.2.0", "0.2.0");
        everySocketCounts(4);
        assertEquals(1, chat.node().boots());
        chat.node().awaitLog("All " + SOCKETS + " sockets survived.");
        assertEquals("nothing", state("functions"));
    }

    /** A part of what the release handler keeps for the run. */
    private String state(String part) {
        return chat.node().eval("""
                begin
                    {dictionary, Kept} = process_info(whereis(release_handler), dictionary),
                    case proplists:get_value(segue, Kept) of
                        undefined -> nothing;
                        State -> maps:get(%s, State)
                    end
                end""".formatted(part));
    }

    @Test
    void aGuardThatFailsInTheCheckLeavesTheNodeEqual() {
        chat.unpack("0.2.0");
        chat.node().eval("code:ensure_loaded(erl_eval)");
        chat.check("0.2.0");
        WovenChat.weave(chat, "0.2.0", "info(\"looking\")\nassume count(websockets(:chat)) >= 0 else \"never\"");
        chat.check("0.2.0");
        WovenChat.weave(
                chat, "0.2.0", "assume 0 = count(websockets(:chat)) else \"people are still here\"\n" + WHOLE_JOB);
        NodeFacts before = NodeFacts.of(chat.node());

        String answer = chat.check("0.2.0");

        assertTrue(answer.startsWith("{error,{segue,"), answer);
        assertTrue(answer.contains("people are still here"), answer);
        assertEquals(before, NodeFacts.of(chat.node()));
        chat.node().awaitLog("people are still here");
        assertEquals("[{\"0.2.0\",unpacked},{\"0.1.0\",permanent}]", chat.known());
        assertEquals(SOCKETS, sockets.openCount());
    }
}
