package board.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Somebody who comes to the board's gate. */
final class Subscriber implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 400;

    private final Socket socket;
    private final BufferedReader in;

    /**
     * Comes in.
     *
     * @throws ConnectException if the gate is shut
     */
    Subscriber(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Whether somebody says hello; else the guest waits at the gate. */
    boolean isGreeted() throws IOException {
        try {
            return "hello".equals(in.readLine());
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    /** Says something and gives the answer. */
    String say(String line) {
        try {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            return String.valueOf(in.readLine());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
