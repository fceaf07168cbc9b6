package dev.segue.testkit.otp;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One open websocket to the chat application, with the answers that came. */
public final class ChatSocket implements AutoCloseable {

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final WebSocket socket;

    private ChatSocket(CompletableFuture<WebSocket> socket) {
        this.socket = socket.join();
    }

    /** Connects; fails if the server is not reached within that time. */
    public static ChatSocket open(HttpClient client, int port, Duration timeout) {
        Hearing hearing = new Hearing();
        ChatSocket opened = new ChatSocket(client.newWebSocketBuilder()
                .connectTimeout(timeout)
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/socket"), hearing));
        hearing.hearer.complete(opened);
        return opened;
    }

    /** Says something; does not wait for the answer. */
    public void say(String text) {
        socket.sendText(text, true).join();
    }

    /**
     * The next answer.
     *
     * @throws AssertionError if none comes within that time
     */
    public String answer(Duration timeout) {
        try {
            String answer = answers.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                throw new AssertionError("no answer within " + timeout);
            }
            return answer;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    /** Whether an answer waits to be read. */
    public boolean hasAnswer() {
        return !answers.isEmpty();
    }

    /** Whether the server keeps it open. */
    public boolean isOpen() {
        return open.get();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static final class Hearing implements WebSocket.Listener {
        private final CompletableFuture<ChatSocket> hearer = new CompletableFuture<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                hearer.thenAccept(chat -> chat.answers.add(whole));
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            hearer.thenAccept(chat -> chat.open.set(false));
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            hearer.thenAccept(chat -> chat.open.set(false));
            if (!(error instanceof ClosedChannelException)) {
                hearer.thenAccept(chat -> chat.answers.add("error " + error));
            }
        }
    }
}
