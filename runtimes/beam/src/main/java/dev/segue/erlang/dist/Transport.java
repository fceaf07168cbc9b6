package dev.segue.erlang.dist;

import dev.segue.erlang.codec.MalformedTermException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.function.Consumer;

/** The socket with its three threads; whatever goes wrong there ends the connection once. */
final class Transport {
    /** How long what was sent before an orderly close may take to be written. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Socket socket;
    private final ConnectionOptions options;
    private final Dispatcher dispatcher;
    private final Consumer<DistributionException> onEnd;
    private final Outbox outbox;
    private final Heartbeat heartbeat;
    private final PacketReader packets;
    private final Thread writer;

    Transport(Socket socket, ConnectionOptions options, Dispatcher dispatcher, Consumer<DistributionException> onEnd) {
        this.socket = socket;
        this.options = options;
        this.dispatcher = dispatcher;
        this.onEnd = onEnd;
        try {
            this.outbox = new Outbox(socket.getOutputStream(), this::broken);
            this.packets = new PacketReader(socket.getInputStream(), options.largestMessage());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        this.heartbeat = new Heartbeat(outbox, options.tickTime(), this::silent);
        this.writer = Thread.ofPlatform().daemon().name("erlang-writer").unstarted(outbox::run);
    }

    Outbox outbox() {
        return outbox;
    }

    void start() {
        // A thread of its own: a virtual one is woken through a poller, which doubles the time of a call.
        Thread.ofPlatform().daemon().name("erlang-reader").start(this::read);
        writer.start();
        heartbeat.start();
    }

    private void read() {
        try {
            while (true) {
                packets.readInto(this::packet);
            }
        } catch (PacketReader.OversizedPacketException tooLarge) {
            violated(tooLarge.getMessage() + ".", tooLarge);
        } catch (MalformedTermException | IllegalControlException malformed) {
            violated(String.valueOf(malformed.getMessage()), malformed);
        } catch (IOException broken) {
            broken(broken);
        }
    }

    private void packet(byte[] bytes, int offset, int end) {
        heartbeat.heard();
        if (offset == end) {
            heartbeat.answerTick();
        } else {
            dispatcher.packet(bytes, offset, end);
        }
    }

    private void violated(String what, Exception cause) {
        onEnd.accept(new DistributionException.ProtocolViolation(options.peer(), what, cause));
    }

    private void broken(IOException cause) {
        onEnd.accept(new DistributionException.ConnectionClosed(
                options.peer(), "the node closed it, died or cannot be reached any more.", cause));
    }

    private void silent() {
        onEnd.accept(new DistributionException.ConnectionClosed(
                options.peer(), "the node was silent for " + options.tickTime().toSeconds() + " s.", null));
    }

    /** Lets the writer finish, then closes the socket, which ends the reader; waits for neither of them. */
    void close() {
        heartbeat.stop();
        outbox.close();
        Thread.ofVirtual().name("erlang-closer").start(() -> {
            try {
                writer.join(LAST_WORDS);
                socket.close();
            } catch (InterruptedException | IOException nothingToDo) {
                // The connection is given up either way.
            }
        });
    }
}
