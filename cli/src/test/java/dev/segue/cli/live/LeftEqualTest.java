package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.NodeFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that ends early, or is taken back, leaves behind on a real node. */
class LeftEqualTest {

    private static ChatNode chat;
    private static ChatSockets sockets;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        chat = ChatNode.start("left-equal");
        sockets = chat.sockets(50);
        sockets.ask("add");
        // The first look of the eyes that compare loads what they need, and a first call what answers it.
        Segue.run(chat.node().cookie(), "run", Examples.path("chat.upgrade"), "--runtime", address(), "--dry-run");
        chat.node()
                .eval(
                        "[code:ensure_loaded(M) || A <- [kernel, stdlib], M <- element(2, application:get_key(A, modules))]");
        NodeFacts.of(chat.node());
    }

    @AfterAll
    static void stop() {
        sockets.close();
        chat.close();
    }

    private static String address() {
        return Segue.address(chat.node());
    }

    @Test
    void aFailingCheckLeavesTheNodeEqual() {
        NodeFacts before = NodeFacts.of(chat.node());
        String script = Examples.chatWith(
                folder, "suspend_acceptors", "assume 0 = count(websockets(app)) else \"people are still here\"");

        Segue run = Segue.upgrade(chat.node(), script);

        assertEquals(10, run.code(), run::all);
        assertTrue(run.all().contains("people are still here"), run::all);
        assertEquals(before, NodeFacts.of(chat.node()));
        chat.node().awaitLog("people are still here");
    }

    @Test
    void aDryRunLeavesTheNodeEqual() {
        NodeFacts before = NodeFacts.of(chat.node());
        Segue run = Segue.upgrade(chat.node(), Examples.path("chat.upgrade"), "--dry-run");
        assertEquals(0, run.code(), run::all);
        assertEquals(before, NodeFacts.of(chat.node()));
    }

    @Test
    void aVersionThatIsNowhereIsRefusedBeforeThePointOfNoReturn() throws Exception {
        NodeFacts before = NodeFacts.of(chat.node());
        Path script = folder.resolve("nowhere.upgrade");
        Files.writeString(script, "upgrade chat from \"0.1.0\" to \"9.9.9\"\nload_modules(app)\n");
        Segue run = Segue.upgrade(chat.node(), script.toString());
        assertEquals(10, run.code(), run::all);
        assertTrue(run.all().contains("9.9.9"), run::all);
        assertEquals(before, NodeFacts.of(chat.node()));
    }

    @Test
    void aFailurePastThePointIsTakenBackUnderOpenSockets() {
        NodeFacts before = NodeFacts.of(chat.node());
        String script = Examples.chatWith(folder, "resume_acceptors", "step \"breaks\" { fail \"not like this\" }");

        Segue run = Segue.upgrade(chat.node(), script);

        assertEquals(11, run.code(), run::all);
        assertTrue(run.all().contains("not like this"), run::all);
        NodeFacts after = NodeFacts.of(chat.node());
        assertEquals(before.modules(), after.modules());
        assertEquals(before.applications(), after.applications());
        assertEquals(before.environment(), after.environment());
        assertEquals(before.listeners(), after.listeners());
        assertEquals(0, NodeFacts.suspended(chat.node()));
        assertEquals(50, sockets.openCount());
        assertEquals("version 0.1.0", sockets.ask("version").getFirst());
        assertEquals("count ", sockets.ask("add").getFirst().replaceAll("[0-9]+", ""));
    }

    @Test
    void aProcessThatAnswersTooLateIsTakenBackAndNotSuspendedLater() throws Exception {
        chat.node().eval("[{_, P, _, _} | _] = supervisor:which_children(chat_counter_sup), P ! {busy, 4000}");
        String script = Examples.chatWith(folder, "load_modules", "");
        Path path = Path.of(script);
        Files.writeString(
                path,
                Files.readString(path).replace("suspend_processes(app)", "suspend_processes(app, timeout: 700ms)"));

        Segue run = Segue.upgrade(chat.node(), script);

        assertEquals(11, run.code(), run::all);
        assertTrue(run.all().contains("timeout"), run::all);
        Thread.sleep(4500);
        assertEquals(0, NodeFacts.suspendedCounters(chat.node()));
        assertEquals("version 0.1.0", sockets.ask("version").getFirst());
    }
}
