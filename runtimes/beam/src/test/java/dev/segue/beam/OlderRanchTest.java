package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Listeners;
import dev.segue.runtime.Listeners.Listener;
import dev.segue.runtime.Listeners.Pause;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.otp.ChatBuild;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.OtpNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A listener as ranch 1.x shows it, in the supervision tree of its application: a stand-in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OlderRanchTest {

    private static final int PATIENCE_MILLIS = 400;

    private OtpNode node;
    private UpgradeRuntime runtime;
    private Listeners listeners;

    @BeforeAll
    void startNode() {
        Path folder = ChatNode.emptied("older-ranch");
        Path ebin = ChatBuild.standIns(
                folder.resolve("code").resolve("ebin"),
                "ranch1/ranch",
                "ranch1/ranch_sup",
                "ranch1/ranch_listener_sup",
                "ranch1/ranch_conns_sup",
                "ranch1/ranch_acceptors_sup",
                "ranch1/ranch_acceptor",
                "ranch1/standin_echo");
        String start = "ok = standin_echo:start_ranch(), "
                + "ok = application:load({application, echo, [{vsn, \"1\"}, {modules, [standin_echo]},"
                + " {applications, [kernel, stdlib]}, {mod, {standin_echo, []}}]}), "
                + "ok = application:start(echo)";
        node = OtpNode.start(folder, List.of(ebin), List.of(), start);
        runtime = Targets.open(node);
        listeners = Targets.need(runtime, Listeners.class);
    }

    @AfterAll
    void stopNode() {
        runtime.close();
        node.close();
    }

    private Listener only() {
        List<Listener> found = listeners.listeners("echo");
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static Socket client(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static int echo(Socket socket, int octet) throws IOException {
        socket.getOutputStream().write(octet);
        return socket.getInputStream().read();
    }

    @Test
    void itsFactsAreReadFromPairs() {
        Listener listener = only();
        assertEquals("tcp", listener.transport());
        assertEquals(5, listener.acceptors());
        assertEquals(5, listeners.acceptors("echo").size());
        assertTrue(listener.port() > 0);
        assertEquals(List.of(), listeners.listeners("kernel"));
    }

    @Test
    void aNewClientWaitsAndIsServedAfterwardsWhileAnOpenOneGoesOn() throws IOException {
        Listener before = only();
        try (Socket open = client(before.port())) {
            assertEquals(7, echo(open, 7));
            assertEquals(1, listeners.connections("echo").size());
            listeners.suspend(before, Pause.QUEUE);
            assertTrue(only().suspended());
            assertEquals(8, echo(open, 8));
            try (Socket waiting = client(before.port())) {
                assertThrows(SocketTimeoutException.class, () -> echo(waiting, 9));
                listeners.resume(before);
                assertEquals(9, waiting.getInputStream().read());
            }
        }
        assertFalse(only().suspended());
    }

    @Test
    void aNewClientIsRefusedAndThePortIsTheSameAfterwards() throws IOException {
        Listener before = only();
        listeners.suspend(before, Pause.REFUSE);
        assertEquals(0, only().port());
        assertThrows(ConnectException.class, () -> client(before.port()));
        listeners.resume(before);
        assertEquals(before, only());
        try (Socket served = client(before.port())) {
            assertEquals(5, echo(served, 5));
        }
    }
}
