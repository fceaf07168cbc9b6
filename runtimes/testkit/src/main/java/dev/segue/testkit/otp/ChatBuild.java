package dev.segue.testkit.otp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles the chat application and the stand-ins from their sources with {@code erlc}. */
public final class ChatBuild {

    /** The version whose counters hold a tuple. */
    public static final String OLD = "0.1.0";

    /** The version whose counters hold a map. */
    public static final String NEW = "0.2.0";

    /** The version whose counters hold a tuple around a map, and that brings a module of its own. */
    public static final String NEWEST = "0.3.0";

    private static final List<String> COMMON = List.of("chat_app", "chat_sup", "chat_counter_sup");
    private static final List<String> VERSIONED = List.of("chat_counter", "chat_socket", "chat_http");

    private ChatBuild() {}

    /** Compiles a version into {@code <lib>/chat-<version>/ebin}; gives that folder. */
    public static Path version(Path lib, String version) {
        List<String> sources = new ArrayList<>();
        COMMON.forEach(module -> sources.add("chat/common/" + module + ".erl"));
        VERSIONED.forEach(module -> sources.add("chat/" + version + "/" + module + ".erl"));
        String more = version.equals(NEWEST) ? ", chat_history" : "";
        if (version.equals(NEWEST)) {
            sources.add("chat/" + version + "/chat_history.erl");
        }
        Path ebin = compile(lib.resolve("chat-" + version).resolve("ebin"), sources);
        String specification = text("chat/chat.app.in").replace("@VERSION@", version);
        write(ebin.resolve("chat.app"), specification.replace("chat_http]", "chat_http" + more + "]"));
        return ebin;
    }

    /** Compiles the application lobby, which nobody has started, into {@code <lib>/lobby-1.0.0/ebin}; gives that folder. */
    public static Path lobby(Path lib) {
        Path ebin = compile(
                lib.resolve("lobby-1.0.0").resolve("ebin"), List.of("lobby/lobby_app.erl", "lobby/lobby_server.erl"));
        write(ebin.resolve("lobby.app"), text("lobby/lobby.app"));
        return ebin;
    }

    /** Compiles stand-ins, by module name, into a folder; gives that folder. */
    public static Path standIns(Path ebin, String... modules) {
        return compile(
                ebin,
                List.of(modules).stream()
                        .map(module -> "standins/" + module + ".erl")
                        .toList());
    }

    /** Compiles the three versions, with their {@code .appup} files, and what builds releases of them. */
    static void releases(Path folder) {
        for (String version : List.of(OLD, NEW, NEWEST)) {
            Path ebin = version(folder.resolve("lib"), version);
            if (!version.equals(OLD)) {
                write(ebin.resolve("chat.appup"), text("chat/" + version + "/chat.appup"));
            }
        }
        compile(folder.resolve("builder").resolve("ebin"), List.of("release/release_build.erl"));
    }

    private static Path compile(Path ebin, List<String> sources) {
        Path folder = directory(ebin.resolveSibling("src"));
        List<String> command = new ArrayList<>(List.of("erlc", "+deterministic", "+debug_info", "-o", ebin.toString()));
        directory(ebin);
        for (String source : sources) {
            Path file = folder.resolve(source.substring(source.lastIndexOf('/') + 1));
            write(file, text(source));
            command.add(file.getFileName().toString());
        }
        Programs.run(folder, Map.of(), "", command);
        return ebin;
    }

    static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(String resource) {
        try (InputStream stream = ChatBuild.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
