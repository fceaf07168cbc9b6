package board.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The administration over HTTP: {@code POST /ACTION} with a line for each thing that it is about, cells parted by tabs, each
 * encoded as in a URL; the answer has the same shape. What is refused is a 409 with a sentence.
 */
final class Admin implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Admin(Board board) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        Actions actions = new Actions(board);
        server.createContext("/", exchange -> answer(exchange, actions));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Actions actions) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> lines = body.lines().map(Admin::cells).toList();
            String action = exchange.getRequestURI().getPath().substring(1);
            try {
                respond(exchange, 200, text(actions.perform(action, lines)));
            } catch (Refusal refusal) {
                respond(exchange, 409, refusal.sentence());
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void respond(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\t", -1))
                .map(cell -> URLDecoder.decode(cell, StandardCharsets.UTF_8))
                .toList();
    }

    private static String text(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> URLEncoder.encode(cell, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
