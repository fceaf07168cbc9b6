package dev.segue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the launcher tells Java of its heap, read where the launcher has it. */
final class LauncherHeap {
    private static final Path LAUNCHER = Path.of("../etc/launch.sh");
    private static final Pattern FLAGS = Pattern.compile("(?m)^heap_flags='(.*)'$");

    private LauncherHeap() {}

    /**
     * The flags.
     *
     * @throws IllegalStateException if the launcher says nothing of its heap
     */
    static List<String> flags() throws IOException {
        Matcher found = FLAGS.matcher(Files.readString(LAUNCHER));
        if (!found.find()) {
            throw new IllegalStateException(LAUNCHER + " has no heap_flags");
        }
        return List.of(found.group(1).split(" "));
    }
}
