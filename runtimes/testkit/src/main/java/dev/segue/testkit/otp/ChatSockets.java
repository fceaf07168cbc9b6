package dev.segue.testkit.otp;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Many open websockets. */
public final class ChatSockets implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<ChatSocket> sockets;

    private ChatSockets(List<ChatSocket> sockets) {
        this.sockets = sockets;
    }

    static ChatSockets open(HttpClient client, int port, int count) {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<ChatSocket>> opening = Stream.generate(
                            () -> threads.submit(() -> ChatSocket.open(client, port, PATIENCE)))
                    .limit(count)
                    .toList();
            return new ChatSockets(opening.stream().map(ChatSockets::joined).toList());
        }
    }

    private static ChatSocket joined(Future<ChatSocket> opening) {
        try {
            return opening.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError("a websocket did not open", failure);
        }
    }

    /** Each of them. */
    public List<ChatSocket> all() {
        return sockets;
    }

    /** Says the same on every socket. */
    public void say(String text) {
        sockets.forEach(socket -> socket.say(text));
    }

    /** The next answer of every socket, in their order. */
    public List<String> answers() {
        return sockets.stream().map(socket -> socket.answer(PATIENCE)).toList();
    }

    /** Says the same on every socket and gives the answers, in their order. */
    public List<String> ask(String text) {
        say(text);
        return answers();
    }

    /** How many the server keeps open. */
    public long openCount() {
        return sockets.stream().filter(ChatSocket::isOpen).count();
    }

    @Override
    public void close() {
        sockets.forEach(ChatSocket::close);
    }
}
