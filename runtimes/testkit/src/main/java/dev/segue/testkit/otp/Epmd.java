package dev.segue.testkit.otp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;

/** An Erlang port mapper of the test's own, on a port of its own. */
public final class Epmd implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final int port;

    private Epmd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one and waits until it listens. */
    public static Epmd start() {
        int port = Programs.freePort();
        try {
            Process process = new ProcessBuilder(
                            List.of("epmd", "-address", "127.0.0.1", "-port", Integer.toString(port)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Waiting.until("epmd listens", PATIENCE, () -> listens(port));
            return new Epmd(process, port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The TCP port that it listens on. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        Programs.stop(process, 1);
    }
}
