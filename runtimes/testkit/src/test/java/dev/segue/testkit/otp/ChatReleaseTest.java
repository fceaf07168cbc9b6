package dev.segue.testkit.otp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The releases of the fixture under the stock release handler, with nothing of ours on the node. */
final class ChatReleaseTest {

    private static final int SOCKETS = 50;

    private ReleaseNode chat;
    private ChatSockets sockets;

    @BeforeEach
    void start() {
        chat = ChatRelease.shared().start("release");
        sockets = chat.sockets(SOCKETS);
    }

    @AfterEach
    void stop() {
        sockets.close();
        chat.close();
    }

    private void everySocketSays(String question, String answer) {
        assertEquals(Collections.nCopies(SOCKETS, answer), sockets.ask(question));
        assertEquals(SOCKETS, sockets.openCount());
    }

    /** The release handler names the older of the two. */
    private void installs(String version, String older) {
        assertEquals("{ok,\"%s\",[]}".formatted(older), chat.check(version));
        assertEquals("{ok,\"%s\",[]}".formatted(older), chat.install(version));
        assertEquals("ok", chat.makePermanent(version));
        assertEquals(version, chat.version());
        everySocketSays("version", "version " + version);
    }

    @Test
    void theStockRelupsKeepSocketsAndStateUpUpAndDownAgain() {
        assertEquals("[{\"0.1.0\",permanent}]", chat.known());
        everySocketSays("add", "count 1");
        assertEquals("{ok,\"0.2.0\"}", chat.unpack("0.2.0"));
        installs("0.2.0", "0.1.0");
        everySocketSays("add", "count 2");
        assertTrue(chat.counterStates().getFirst().startsWith("#{"), chat.counterStates()::getFirst);
        assertEquals("{ok,\"0.3.0\"}", chat.unpack("0.3.0"));
        installs("0.3.0", "0.2.0");
        everySocketSays("add", "count 3");
        assertTrue(chat.counterStates().getFirst().startsWith("{counter,3,"), chat.counterStates()::getFirst);
        assertEquals("[{\"0.3.0\",permanent},{\"0.2.0\",old},{\"0.1.0\",old}]", chat.known());
        installs("0.2.0", "0.2.0");
        everySocketSays("add", "count 4");
        assertEquals("false", chat.node().eval("code:is_loaded(chat_history)"));
        installs("0.1.0", "0.1.0");
        everySocketSays("add", "count 5");
        assertTrue(chat.counterStates().getFirst().startsWith("{counter,<"), chat.counterStates()::getFirst);
        assertEquals(1, chat.node().boots());
    }

    @Test
    void aCheckThatFailsLeavesTheNodeEqual() throws Exception {
        chat.unpack("0.2.0");
        chat.node().eval("code:ensure_loaded(erl_eval)");
        chat.check("0.2.0");
        NodeFacts before = NodeFacts.of(chat.node());
        chat.replaceRelup(
                "0.2.0",
                Files.readString(chat.relup("0.2.0"))
                        .replace("point_of_no_return", "{apply,{erlang,error,[broken]}},point_of_no_return"));
        assertTrue(chat.check("0.2.0").startsWith("{error,{'EXIT',{broken,"));
        assertEquals(before, NodeFacts.of(chat.node()));
        assertEquals("[{\"0.2.0\",unpacked},{\"0.1.0\",permanent}]", chat.known());
    }

    @Test
    void anInstallThatFailsBehindItsPointRestartsIntoThePermanentRelease() throws Exception {
        chat.unpack("0.2.0");
        String relup = Files.readString(chat.relup("0.2.0"));
        chat.replaceRelup(
                "0.2.0", relup.replace("point_of_no_return", "point_of_no_return,{apply,{erlang,error,[broken]}}"));
        String pid = chat.node().eval("os:getpid()");
        assertTrue(chat.install("0.2.0").startsWith("{error,{'EXIT',{broken,"));
        chat.node().awaitBoots(2);
        assertEquals("0.1.0", chat.version());
        assertEquals(pid, chat.node().eval("os:getpid()"));
    }
}
