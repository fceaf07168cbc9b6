package dev.segue.beam;

import dev.segue.testkit.Fixture.Knock;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Comes to a port as a new client. */
final class Knocks {

    private static final int PATIENCE_MILLIS = 700;

    private Knocks() {}

    /** What a new http client sees. */
    static Knock at(int port) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write("GET /version HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() == 'H' ? Knock.SERVED : Knock.REFUSED;
        } catch (ConnectException refused) {
            return Knock.REFUSED;
        } catch (SocketTimeoutException waiting) {
            return Knock.WAITING;
        } catch (IOException failure) {
            throw new AssertionError("the port answered strangely", failure);
        }
    }
}
