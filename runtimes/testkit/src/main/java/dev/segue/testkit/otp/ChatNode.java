package dev.segue.testkit.otp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A node that runs the chat application of version {@value ChatBuild#OLD}, with version {@value ChatBuild#NEW} beside it
 * on the disk, on the real ranch and cowboy, and the application lobby, which nobody has started.
 */
public final class ChatNode implements AutoCloseable {

    private static final int ACCEPTORS = 10;

    private final OtpNode node;
    private final Path lib;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private ChatNode(OtpNode node, Path lib, int port) {
        this.node = node;
        this.lib = lib;
        this.port = port;
    }

    /** Compiles both versions and starts the node in {@code target/otp/<name>} of the module under test. */
    public static ChatNode start(String name) {
        return start(name, List.of(), "ok");
    }

    /** The same with more code on its path and one more start expression. */
    public static ChatNode start(String name, List<Path> codePath, String start) {
        Path folder = emptied(name);
        Path lib = folder.resolve("lib");
        Path ebin = ChatBuild.version(lib, ChatBuild.OLD);
        ChatBuild.version(lib, ChatBuild.NEW);
        ChatBuild.lobby(lib);
        int port = Programs.freePort();
        List<Path> path = new ArrayList<>(Programs.ebins("ranch", "cowboy", "cowlib"));
        path.add(ebin);
        path.addAll(codePath);
        List<String> flags = List.of("-chat", "port", Integer.toString(port), "-chat", "acceptors", "" + ACCEPTORS);
        OtpNode node = OtpNode.start(folder, path, flags, "{ok, _} = application:ensure_all_started(chat), " + start);
        return new ChatNode(node, lib, port);
    }

    /** An empty folder {@code target/otp/<name>}; the log of a node that ran in it is kept in {@code target/otp/logs}. */
    public static Path emptied(String name) {
        Path folder = Path.of("target", "otp", name).toAbsolutePath();
        Folders.keepLog(folder);
        Folders.delete(folder);
        return ChatBuild.directory(folder);
    }

    /**
     * Makes the application as fresh as after the start: its code of {@value ChatBuild#OLD} without old code, its
     * specification and environment, no socket. Processes that run its code are killed.
     */
    public void reset() {
        node.eval(String.join(
                ", ",
                "_ = application:stop(chat)",
                "_ = application:unload(chat)",
                "_ = [{application:stop(A), application:unload(A)} || A <- [lobby, runtime_tools]]",
                "_ = [code:del_path(P) || P <- code:get_path(), is_list(P), string:find(P, \"/lobby-\") =/= nomatch]",
                "[begin code:purge(M), code:delete(M), code:purge(M) end"
                        + " || M <- [chat_app, chat_sup, chat_counter_sup, chat_counter, chat_socket, chat_http,"
                        + " lobby_app, lobby_server]]",
                "_ = code:replace_path(chat, \""
                        + lib.resolve("chat-" + ChatBuild.OLD).resolve("ebin") + "\")",
                "{ok, _} = application:ensure_all_started(chat)",
                "ok"));
    }

    /** The node itself. */
    public OtpNode node() {
        return node;
    }

    /** The folder that holds {@code chat-0.1.0} and {@code chat-0.2.0}. */
    public Path lib() {
        return lib;
    }

    /** The port of its websockets. */
    public int port() {
        return port;
    }

    /** How many acceptors its listener has. */
    public int acceptors() {
        return ACCEPTORS;
    }

    /** Opens that many websockets. */
    public ChatSockets sockets(int count) {
        return ChatSockets.open(http, port, count);
    }

    /** Asks by http on a connection of its own and gives the answer's body: {@code /version}, {@code /slow?ms=100}. */
    public String get(String path, Duration timeout) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(timeout)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        node.close();
    }
}
