package dev.segue.testkit.otp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A node that was started as a release: embedded, with its own emulator, libraries and {@code releases/RELEASES}, and
 * OTP's release handler. Versions are driven by the release handler alone.
 */
public final class ReleaseNode implements AutoCloseable {

    private static final int ACCEPTORS = 10;

    private final OtpNode node;
    private final Path system;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private ReleaseNode(OtpNode node, Path system, int port) {
        this.node = node;
        this.system = system;
        this.port = port;
    }

    /** Starts what is installed in {@code <place>/system}, with a start expression. */
    static ReleaseNode start(Path place, String start) {
        Path system = place.resolve("system");
        Path release = system.resolve("releases").resolve(ChatBuild.OLD);
        int port = Programs.freePort();
        List<String> flags = List.of(
                "-boot",
                release.resolve("start").toString(),
                "-config",
                release.resolve("sys").toString(),
                "-mode",
                "embedded",
                "-chat",
                "port",
                Integer.toString(port),
                "-chat",
                "acceptors",
                Integer.toString(ACCEPTORS));
        OtpNode node = OtpNode.start(program(system), place, List.of(), flags, start);
        return new ReleaseNode(node, system, port);
    }

    private static String program(Path system) {
        try (var emulators = Files.newDirectoryStream(system, "erts-*")) {
            return emulators.iterator().next().resolve("bin").resolve("erl").toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The node itself. */
    public OtpNode node() {
        return node;
    }

    /** The root of the target system: {@code erts-…}, {@code lib}, {@code releases}. */
    public Path system() {
        return system;
    }

    /** The folder {@code releases} of the target system. */
    public Path releases() {
        return system.resolve("releases");
    }

    /** The relup that the release handler reads for a version; it is there once the version is unpacked. */
    public Path relup(String version) {
        return releases().resolve(version).resolve("relup");
    }

    /** Puts another relup in the place of an unpacked version's own. */
    public void replaceRelup(String version, String text) {
        if (!Files.isDirectory(releases().resolve(version))) {
            throw new IllegalStateException(version + " is not unpacked");
        }
        ChatBuild.write(relup(version), text);
    }

    /** Lets an unpacked version's own relup do something more right before or behind its point of no return. */
    public void amendRelup(String version, String before, String behind) {
        String text = ChatBuild.read(relup(version));
        ChatBuild.write(relup(version), text.replace("point_of_no_return", before + "point_of_no_return" + behind));
    }

    /** Unpacks a version's tar; gives what {@code release_handler:unpack_release/1} gives, as text. */
    public String unpack(String version) {
        return node.eval("release_handler:unpack_release(\"chat-%s\")".formatted(version));
    }

    /** What {@code release_handler:check_install_release/1} gives, as text. */
    public String check(String version) {
        return node.eval("release_handler:check_install_release(\"%s\")".formatted(version));
    }

    /** What {@code release_handler:install_release/1} gives, as text. */
    public String install(String version) {
        return node.eval("release_handler:install_release(\"%s\")".formatted(version));
    }

    /** What {@code release_handler:make_permanent/1} gives, as text. */
    public String makePermanent(String version) {
        return node.eval("release_handler:make_permanent(\"%s\")".formatted(version));
    }

    /** The known releases, newest first: {@code [{"0.2.0",current},{"0.1.0",permanent}]}. */
    public String known() {
        return node.eval("[{V, S} || {_, V, _, S} <- release_handler:which_releases()]");
    }

    /** The state of the counter of each socket, as the node prints it. */
    public List<String> counterStates() {
        return List.of(node.eval("lists:flatten(lists:join($;, [io_lib:format(\"~0p\", [sys:get_state(P)])"
                        + " || {_, P, _, _} <- supervisor:which_children(chat_counter_sup)]))")
                .replaceAll("^\"|\"$", "")
                .split(";"));
    }

    /** The version of the chat application that the node has loaded. */
    public String version() {
        return node.eval("element(2, application:get_key(chat, vsn))").replace("\"", "");
    }

    /** The port of its websockets. */
    public int port() {
        return port;
    }

    /** Opens that many websockets. */
    public ChatSockets sockets(int count) {
        return ChatSockets.open(http, port, count);
    }

    @Override
    public void close() {
        http.shutdownNow();
        node.close();
    }
}
