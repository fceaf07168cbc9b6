package dev.segue.testkit.otp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The chat application as real releases {@code chat} of three versions, built by OTP's {@code systools}: a target system
 * of the first, the packed others, and the relup of each. The three differ in the shape of their counters' state; the
 * last has a module {@code chat_history} of its own. Each says another {@code greeting} in its {@code sys.config}.
 */
public final class ChatRelease {

    /** The versions, oldest first: {@value ChatBuild#OLD}, {@value ChatBuild#NEW} and {@value ChatBuild#NEWEST}. */
    public static final List<String> VERSIONS = List.of(ChatBuild.OLD, ChatBuild.NEW, ChatBuild.NEWEST);

    private static final Object LOCK = new Object();
    private static @Nullable ChatRelease built;

    private final Path folder;

    private ChatRelease(Path folder) {
        this.folder = folder;
    }

    /** The releases, built once for all tests of this module. */
    public static ChatRelease shared() {
        synchronized (LOCK) {
            ChatRelease known = built;
            if (known == null) {
                known = build(ChatNode.emptied("chat-release"));
                built = known;
            }
            return known;
        }
    }

    /** Builds them in an empty folder. */
    public static ChatRelease build(Path folder) {
        ChatBuild.releases(folder);
        List<String> command = new ArrayList<>(List.of("erl", "-noinput", "-boot", "start_sasl"));
        command.addAll(List.of("-kernel", "logger_level", "error"));
        command.addAll(List.of("-pa", folder.resolve("builder").resolve("ebin").toString()));
        command.addAll(List.of("-eval", "release_build:main(init:get_plain_arguments()), halt()."));
        command.addAll(List.of("-extra", folder.toString(), Programs.plugins().toString()));
        command.addAll(VERSIONS);
        Programs.run(folder, Map.of(), "", command);
        return new ChatRelease(folder);
    }

    /** The relup that {@code systools:make_relup/4} made for a version: from and to each version before it. */
    public Path relup(String version) {
        return built(version).resolve("relup");
    }

    /** The {@code .rel} file of a version. */
    public Path rel(String version) {
        return built(version).resolve("chat-" + version + ".rel");
    }

    /** The packed release of a version: its application, {@code start.boot}, {@code sys.config} and {@code relup}. */
    public Path tar(String version) {
        return built(version).resolve("chat-" + version + ".tar.gz");
    }

    /** The compiled application of a version, with its {@code .app} and {@code .appup}. */
    public Path ebin(String version) {
        return folder.resolve("lib").resolve("chat-" + version).resolve("ebin");
    }

    private Path built(String version) {
        return folder.resolve("build").resolve(version);
    }

    /**
     * Installs the target system of the first version in {@code target/otp/<name>} of the module under test, with the
     * packed others beside it, and starts it as an embedded node.
     */
    public ReleaseNode start(String name) {
        return start(name, releases -> {});
    }

    /** The same, but something is done first in the folder {@code releases} of the target system. */
    public ReleaseNode start(String name, Consumer<Path> releases) {
        Path place = installed(ChatNode.emptied(name));
        releases.accept(place.resolve("system").resolve("releases"));
        return ReleaseNode.start(place, "ok");
    }

    private Path installed(Path place) {
        Path system = folder.resolve("target");
        Folders.copy(system, place.resolve("system"));
        Path releases = place.resolve("system").resolve("releases");
        try {
            // Its paths are those of the place where it was made.
            Path known = releases.resolve("RELEASES");
            String moved = place.resolve("system").toString();
            Files.writeString(known, Files.readString(known).replace(system.toString(), moved));
            for (String version : VERSIONS.subList(1, VERSIONS.size())) {
                Files.copy(tar(version), releases.resolve(tar(version).getFileName()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return place;
    }
}
