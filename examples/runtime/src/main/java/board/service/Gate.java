package board.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where subscribers come in. Paused, it lets them wait at the door, or shuts the door. */
final class Gate implements AutoCloseable {
    private static final int LOOK_UP_MILLIS = 20;

    private final Consumer<Socket> welcome;
    private final int port;
    private @Nullable ServerSocket door;
    private boolean paused;
    private boolean closed;

    Gate(Consumer<Socket> welcome) throws IOException {
        this.welcome = welcome;
        ServerSocket first = open(0);
        door = first;
        port = first.getLocalPort();
        Thread.ofVirtual().name("gate").start(this::accept);
    }

    private static ServerSocket open(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(LOOK_UP_MILLIS);
        return socket;
    }

    synchronized boolean isPaused() {
        return paused;
    }

    /** 0 while it is shut. */
    synchronized int port() {
        return door == null ? 0 : port;
    }

    /** Waits until nobody is being let in any more: the one who accepts holds the lock meanwhile. */
    synchronized void pause(boolean shut) throws IOException {
        paused = true;
        if (shut && door != null) {
            door.close();
            door = null;
        }
    }

    synchronized void resume() throws IOException {
        if (door == null) {
            door = open(port);
        }
        paused = false;
        notifyAll();
    }

    private void accept() {
        try {
            while (next() instanceof Socket guest) {
                welcome.accept(guest);
                // Whoever wants to pause the gate gets his turn.
                Thread.yield();
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next guest; null at the end. */
    private @Nullable Socket next() throws IOException, InterruptedException {
        while (true) {
            synchronized (this) {
                while (paused && !closed) {
                    wait();
                }
                if (closed || door == null) {
                    return null;
                }
                try {
                    return door.accept();
                } catch (SocketTimeoutException nobodyCame) {
                    wait(1);
                }
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (door != null) {
            door.close();
        }
        notifyAll();
    }
}
