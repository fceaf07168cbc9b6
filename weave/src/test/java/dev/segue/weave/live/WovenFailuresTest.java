package dev.segue.weave.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.NodeFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a woven script that fails leaves behind, and what the caller of the release handler is told. */
class WovenFailuresTest extends UnderSockets {
    private static final int SOCKETS = 20;

    private static final String HOLD_AND_RELEASE = """
            suspend_channels(:chat)
            load_modules(:chat)
            resume_channels(:chat)
            """;

    WovenFailuresTest() {
        super("woven-failures", SOCKETS);
    }

    @BeforeEach
    void unpack() {
        chat.unpack("0.2.0");
    }

    /** What a stock relup whose first instruction fails leaves, next to what a failing guard of a script leaves. */
    @Test
    void aGuardThatFailsInTheInstallLeavesWhatAStockRelupLeaves() throws IOException {
        String stock = Files.readString(chat.relup("0.2.0"));
        chat.node().eval("code:ensure_loaded(erl_eval)");
        chat.check("0.2.0");
        chat.replaceRelup(
                "0.2.0", stock.replace("point_of_no_return", "{apply,{erlang,error,[broken]}},point_of_no_return"));
        String stockAnswer = chat.install("0.2.0");
        NodeFacts left = NodeFacts.of(chat.node());

        chat.replaceRelup("0.2.0", WovenChat.woven(stock, "assume 1 == 2 else \"not today\"\n" + HOLD_AND_RELEASE));
        String answer = chat.install("0.2.0");

        assertTrue(stockAnswer.startsWith("{error,{'EXIT',{broken,"), stockAnswer);
        assertTrue(answer.startsWith("{error,{segue,") && answer.contains("not today"), answer);
        assertEquals(left, NodeFacts.of(chat.node()));
        assertEquals(1, chat.node().boots());
        assertEquals(SOCKETS, sockets.openCount());
    }

    @Test
    void aVerificationThatFailsUnderHaltRestartsNothing() {
        WovenChat.weave(
                chat,
                "0.2.0",
                "upgrade chat on failure halt\n" + HOLD_AND_RELEASE
                        + "check step \"count\" after resume_channels {"
                        + " assume 0 = count(websockets(:chat)) else \"still here\" }\n");
        assertEquals("{ok,\"0.1.0\",[]}", chat.install("0.2.0"));
        assertEquals(1, chat.node().boots());
        assertEquals(0, NodeFacts.suspended(chat.node()));
        assertEquals(Collections.nCopies(SOCKETS, "version 0.2.0"), sockets.ask("version"));
        chat.node().awaitLog("still here");
        chat.node().awaitLog("(" + SOCKETS + " does not match 0");
    }

    @Test
    void aStepThatFailsBehindThePointResumesAndThenRestarts() {
        WovenChat.weave(
                chat,
                "0.2.0",
                "suspend_channels(:chat)\n"
                        + "step \"break\" after suspend_channels, before code_change { fail \"no further\" }\n"
                        + "load_modules(:chat)\nresume_channels(:chat)\n");
        String answer = chat.install("0.2.0");
        assertEquals("{error,{error,{segue,<<\"break\">>,fail,<<\"no further\">>}}}", answer);
        chat.node().awaitBoots(2);
        assertEquals("0.1.0", chat.version());
        chat.node().awaitLog("break: no further");
        assertEquals("[{\"0.2.0\",unpacked},{\"0.1.0\",permanent}]", chat.known());
    }

    @Test
    void aCheckLoadsNothingAndSuspendsNobody() {
        chat.node().eval("code:ensure_loaded(erl_eval)");
        WovenChat.weave(chat, "0.2.0", "check_old_code(:chat)\ncheck_connections(:chat)\n" + HOLD_AND_RELEASE);
        chat.check("0.2.0");
        NodeFacts before = NodeFacts.of(chat.node());
        assertEquals("{ok,\"0.1.0\",[]}", chat.check("0.2.0"));
        assertEquals(before, NodeFacts.of(chat.node()));
        assertEquals(Collections.nCopies(SOCKETS, "version 0.1.0"), sockets.ask("version"));
    }
}
