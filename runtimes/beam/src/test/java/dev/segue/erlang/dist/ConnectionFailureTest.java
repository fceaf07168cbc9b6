package dev.segue.erlang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.testing.ErlangNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every way in which connecting fails has a kind and a sentence of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionFailureTest {
    private final ErlangNode node = ErlangNode.start();

    @AfterAll
    void stop() {
        node.close();
    }

    private static <T extends DistributionException> T failure(Class<T> kind, ConnectionOptions options) {
        return assertThrows(kind, () -> Connection.open(options));
    }

    @Test
    void aWrongCookieIsNamedAndNeverPrinted() {
        ConnectionOptions wrong = ConnectionOptions.of(node.name(), Cookie.of("not-the-secret"))
                .withEpmdPort(node.options().epmdPort());
        DistributionException failure = failure(DistributionException.CookieRejected.class, wrong);
        assertEquals("The node " + node.name() + " has another cookie.", failure.getMessage());
        assertFalse(wrong.toString().contains("not-the-secret"));
    }

    @Test
    void anUnknownNodeIsNamed() {
        NodeName nobody = new NodeName("nobody_of_that_name", "127.0.0.1");
        DistributionException failure = failure(
                DistributionException.NodeNotRegistered.class,
                ConnectionOptions.of(nobody, node.cookie())
                        .withEpmdPort(node.options().epmdPort()));
        assertEquals("epmd on 127.0.0.1 knows no node named nobody_of_that_name.", failure.getMessage());
    }

    @Test
    void aMissingEpmdIsNamedWithItsPort() throws IOException {
        int port = freePort();
        DistributionException failure = failure(
                DistributionException.EpmdUnreachable.class, node.options().withEpmdPort(port));
        assertTrue(String.valueOf(failure.getMessage()).startsWith("No epmd answers on 127.0.0.1:" + port));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aHostThatDoesNotExistIsNamed() {
        NodeName nowhere = new NodeName("chat", "no-such-host.invalid");
        failure(DistributionException.UnknownHost.class, ConnectionOptions.of(nowhere, node.cookie()));
    }

    @Test
    void aNameThatIsInUseIsADuplicate() {
        NodeName self = new NodeName("same_name", "127.0.0.1");
        ConnectionOptions options = node.options().withSelf(self);
        try (Connection first = Connection.open(options)) {
            failure(DistributionException.DuplicateName.class, options);
            assertTrue(first.isOpen());
        }
    }

    @Test
    void aNodeThatAllowsOthersOnlyDoesNotAllowUs() {
        try (ErlangNode strict = ErlangNode.start()) {
            try (Connection first = strict.connect()) {
                ListTerm friends = ListTerm.of(Atom.of("friend@127.0.0.1"));
                assertEquals(
                        Atom.OK, Rpc.over(first).call(Call.of("net_kernel", "allow", friends), Duration.ofSeconds(5)));
            }
            failure(DistributionException.NotAllowed.class, strict.options());
            NodeName friend = new NodeName("friend", "127.0.0.1");
            try (Connection allowed = Connection.open(strict.options().withSelf(friend))) {
                assertTrue(allowed.isOpen());
            }
        }
    }

    @Test
    void anEpmdThatNeverAnswersTimesOut() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            ConnectionOptions options =
                    node.options().withEpmdPort(mute.getLocalPort()).withConnectTimeout(Duration.ofMillis(200));
            long start = System.nanoTime();
            failure(DistributionException.ConnectTimedOut.class, options);
            assertTrue(System.nanoTime() - start < 3_000_000_000L);
        }
    }

    @Test
    void aPortThatNobodyListensOnIsRefused() throws IOException {
        int dead = freePort();
        withFakeEpmd(
                new byte[] {119, 0, (byte) (dead >> 8), (byte) dead, 77, 0, 0, 6, 0, 5, 0, 0, 0, 0},
                options -> failure(DistributionException.ConnectionRefused.class, options));
    }

    @Test
    void aNodeOfAnOldProtocolIsAViolation() throws IOException {
        withFakeEpmd(
                new byte[] {119, 0, 1, 1, 77, 0, 0, 5, 0, 5, 0, 0, 0, 0},
                options -> failure(DistributionException.ProtocolViolation.class, options));
    }

    private void withFakeEpmd(byte[] answer, Function<ConnectionOptions, DistributionException> test)
            throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerOnce(server, answer));
            assertFalse(String.valueOf(test.apply(node.options().withEpmdPort(server.getLocalPort()))
                            .getMessage())
                    .isEmpty());
        }
    }

    private static void answerOnce(ServerSocket server, byte[] answer) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().readNBytes(4);
            socket.getOutputStream().write(answer);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aShortNamedNodeTakesUsToo() {
        try (ErlangNode shortNamed = ErlangNode.startShort();
                Connection connection = shortNamed.connect()) {
            assertTrue(connection.isOpen());
            assertFalse(connection.self().isLong());
        }
    }
}
