package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatSocket;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The main job: a real node under real websockets, there and back. */
class ChatUpgradeTest extends UnderWebsockets {

    private static final int SOCKETS = 500;

    ChatUpgradeTest() {
        super("chat-upgrade", SOCKETS);
    }

    @Test
    void thereAndBackUnderFiveHundredOpenWebsockets() {
        assertEquals(List.of("count 1"), sockets.ask("add").stream().distinct().toList());
        assertEquals(List.of("count 2"), sockets.ask("add").stream().distinct().toList());

        Segue up = Segue.upgrade(chat.node(), Examples.path("chat.upgrade"));

        assertEquals(0, up.code(), up::all);
        assertAllIs("0.2.0", "count 3");
        assertTrue(up.all().contains("Completed"), up::all);

        Segue down = Segue.upgrade(chat.node(), Examples.path("chat.upgrade"), "--down");

        assertEquals(0, down.code(), down::all);
        assertAllIs("0.1.0", "count 4");
    }

    @Test
    void whatIsSaidDuringTheFreezeIsAnsweredAfterItAndNewClientsWait() throws Exception {
        String script = Examples.chatWith(folder, "load_modules", "step \"hold\" { sleep(2s) }");
        CompletableFuture<Segue> run = CompletableFuture.supplyAsync(() -> Segue.upgrade(chat.node(), script));
        awaitFreeze();
        sockets.say("add");
        CompletableFuture<String> late = CompletableFuture.supplyAsync(this::askedByNewClient);
        Thread.sleep(500);
        assertFalse(run.isDone(), "the freeze lasts");
        assertFalse(sockets.all().getFirst().hasAnswer(), "nobody answers during the freeze");
        assertFalse(late.isDone(), "new clients wait");

        Segue up = run.get();

        assertEquals(0, up.code(), up::all);
        assertEquals(List.of("count 1"), sockets.answers().stream().distinct().toList());
        assertTrue(late.get().contains("0.2.0"), "the new client is served by the new code");
        assertAllIs("0.2.0", "count 2");
    }

    @Test
    void aClosedPortRefusesNewClientsAndOpensAgain() {
        String script = Examples.chatWith(
                folder, "suspend_channels", "suspend_acceptors(app, pause: :refuse)\nstep \"hold\" { sleep(1500ms) }");
        String refusing = remove(script, "\nsuspend_acceptors(app)\n");
        CompletableFuture<Segue> run = CompletableFuture.supplyAsync(() -> Segue.upgrade(chat.node(), refusing));
        Waiting.until(
                "the port is closed",
                Duration.ofSeconds(20),
                () -> NodeFacts.listenerStatus(chat.node()).contains("suspended"));
        boolean refused = false;
        try {
            chat.get("/version", Duration.ofSeconds(2));
        } catch (IOException | InterruptedException closed) {
            refused = closed instanceof ConnectException;
        }
        Segue up = run.join();
        assertEquals(0, up.code(), up::all);
        assertTrue(refused, "the port was closed");
        assertAllIs("0.2.0", "count 1");
    }

    private static String remove(String script, String text) {
        try {
            Path path = Path.of(script);
            Files.writeString(path, Files.readString(path).replace(text, "\n"));
            return script;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String askedByNewClient() {
        try {
            return chat.get("/version", Duration.ofSeconds(30));
        } catch (IOException | InterruptedException failure) {
            return failure.toString();
        }
    }

    private void awaitFreeze() {
        Waiting.until(
                "the counters are suspended",
                Duration.ofSeconds(20),
                () -> NodeFacts.suspended(chat.node()) >= 2 * SOCKETS);
    }

    private void assertAllIs(String version, String count) {
        assertEquals(SOCKETS, sockets.openCount(), "every socket is open");
        assertEquals(
                List.of("version " + version),
                sockets.ask("version").stream().distinct().toList());
        assertEquals(List.of(count), sockets.ask("add").stream().distinct().toList());
        assertEquals(0, NodeFacts.suspended(chat.node()), "no process is suspended");
        assertEquals(
                "[]",
                chat.node().eval("[M || {M, _} <- code:all_loaded(), erlang:check_old_code(M)]"),
                "no old code is left");
        assertEquals(
                version,
                chat.node().eval("element(2, application:get_key(chat, vsn))").replace("\"", ""));
        try (ChatSockets fresh = chat.sockets(1)) {
            ChatSocket socket = fresh.all().getFirst();
            socket.say("version");
            assertEquals("version " + version, socket.answer(Duration.ofSeconds(5)), "the listener accepts");
        }
    }
}
