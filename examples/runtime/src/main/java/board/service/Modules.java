package board.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The modules: those that run, those that ran before, and those that lie in the folders of the versions. */
final class Modules {
    private final Path versions;
    private final Map<String, Handler> running = new TreeMap<>();
    private final Map<String, Handler> old = new HashMap<>();
    private String version;

    Modules(Path versions, String version) {
        this.versions = versions;
        this.version = version;
        of(version).forEach(handler -> running.put(handler.module(), handler));
    }

    synchronized String version() {
        return version;
    }

    synchronized void adopt(String other) {
        version = other;
    }

    Path folder(String wanted) {
        return versions.resolve(wanted);
    }

    /** The files of a version. */
    List<Handler> of(String wanted) {
        Path folder = folder(wanted);
        if (!Files.isDirectory(folder)) {
            throw new Refusal("there is no version " + wanted + " in " + versions);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".handler"))
                    .sorted()
                    .map(Modules::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Handler read(Path file) {
        try {
            return new Handler(file.getFileName().toString().replace(".handler", ""), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    synchronized List<Handler> running() {
        return List.copyOf(running.values());
    }

    synchronized Optional<Handler> running(String module) {
        return Optional.ofNullable(running.get(module));
    }

    synchronized boolean hasOld(String module) {
        return old.containsKey(module);
    }

    /** Whether some code is what a module had before its running code. */
    synchronized boolean isOld(@Nullable Handler handler) {
        return handler != null && handler.equals(old.get(handler.module()));
    }

    /** Loads all or nothing. */
    synchronized void load(List<Handler> handlers) {
        for (Handler handler : handlers) {
            if (old.containsKey(handler.module())) {
                throw new Refusal("the module " + handler.module() + " still has old code");
            }
        }
        for (Handler handler : handlers) {
            Handler before = running.put(handler.module(), handler);
            if (before != null) {
                old.put(handler.module(), before);
            }
        }
    }

    synchronized void delete(String module) {
        Handler before = running.remove(module);
        if (before != null) {
            old.put(module, before);
        }
    }

    synchronized void forgetOld(String module) {
        old.remove(module);
    }
}
