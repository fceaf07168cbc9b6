package dev.segue.bench;

import dev.segue.erlang.rpc.Rpc;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/**
 * Remote calls one after another, and messages in a stream, against the jinterface that a Debian system carries. Its
 * jar is no dependency: the other side is compiled against it when this runs.
 */
public final class JinterfaceBench {
    private static final Path JAR = Path.of("/usr/share/java/OtpErlang.jar");
    private static final int CALLS = 3000;
    private static final int MESSAGES = 100_000;

    private JinterfaceBench() {}

    /** Runs it; the first argument may be another number of rounds, the second the path of the jar. */
    public static void main(String... arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        Path jar = arguments.length > 1 ? Path.of(arguments[1]) : JAR;
        try (Target target = new Target();
                Peer theirs = jinterface(jar, target, target.node().cookie());
                Peer ours = new OurPeer(target.rpc(), target.connection().mailbox());
                Peer erpc = new OurPeer(
                        Rpc.overErpc(target.connection()), target.connection().mailbox())) {
            Rounds.alternate(
                    CALLS + " calls one after another",
                    rounds,
                    new Rounds.Side("ours", () -> time(() -> ours.calls(CALLS))),
                    new Rounds.Side("jinterface", () -> time(() -> theirs.calls(CALLS))),
                    Goal.timeAtMost(1.0));
            Rounds.alternate(
                    CALLS + " calls one after another, ours as erpc makes them",
                    rounds,
                    new Rounds.Side("ours", () -> time(() -> erpc.calls(CALLS))),
                    new Rounds.Side("jinterface", () -> time(() -> theirs.calls(CALLS))),
                    Goal.timeTold());
            Rounds.alternate(
                    MESSAGES + " messages in a stream",
                    rounds,
                    new Rounds.Side("ours", () -> time(() -> ours.stream(MESSAGES))),
                    new Rounds.Side("jinterface", () -> time(() -> theirs.stream(MESSAGES))),
                    Goal.timeAtMost(0.5));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double time(Work work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static Peer jinterface(Path jar, Target target, String cookie) throws Exception {
        Path folder = target.folder().resolve("jinterface");
        Files.createDirectories(folder);
        Path source = folder.resolve("JinterfacePeer.java");
        try (InputStream resource = JinterfaceBench.class.getResourceAsStream("JinterfacePeer.java.txt")) {
            if (resource == null) {
                throw new IllegalStateException("There is no JinterfacePeer.java.txt.");
            }
            Files.writeString(source, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        }
        String path = jar + System.getProperty("path.separator") + System.getProperty("java.class.path");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", path, "-d", folder.toString(), source.toString());
        if (result != 0) {
            throw new IllegalStateException("The peer does not compile against " + jar + ".");
        }
        URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL(), jar.toUri().toURL()}, JinterfaceBench.class.getClassLoader());
        return (Peer) loader.loadClass("JinterfacePeer")
                .getConstructor(String.class, String.class, int.class)
                .newInstance(target.node().name(), cookie, target.node().epmdPort());
    }
}
