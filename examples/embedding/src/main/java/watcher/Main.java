package watcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.stream.Stream;

/**
 * Watches a folder: every script that is moved into it is carried out on a target, and {@code NAME.upgrade.result} tells how
 * that went. Ends when there is a file {@code stop}.
 */
public final class Main {
    private Main() {}

    /** Takes the folder and the target's address; a cookie is in the variable {@code WATCHER_COOKIE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        String cookie = System.getenv().getOrDefault("WATCHER_COOKIE", "");
        Watcher watcher = new Watcher(folder, arguments[1], cookie);
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            WatchKey key = folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            System.out.println("watching " + folder);
            while (!Files.exists(folder.resolve("stop"))) {
                for (Path script : scripts(folder)) {
                    carryOut(watcher, script);
                }
                if (scripts(folder).isEmpty() && !Files.exists(folder.resolve("stop"))) {
                    watch.take();
                    key.pollEvents();
                    key.reset();
                }
            }
        }
    }

    private static List<Path> scripts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".upgrade"))
                    .sorted()
                    .toList();
        }
    }

    private static void carryOut(Watcher watcher, Path script) throws IOException {
        List<String> told = watcher.upgrade(script);
        Files.move(script, script.resolveSibling(script.getFileName() + ".done"), StandardCopyOption.REPLACE_EXISTING);
        Path draft = Files.write(script.resolveSibling(script.getFileName() + ".draft"), told);
        Files.move(draft, script.resolveSibling(script.getFileName() + ".result"), StandardCopyOption.ATOMIC_MOVE);
    }
}
