package dev.segue.cli.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's example scripts, and variations of the first of them. */
final class Examples {

    private Examples() {}

    /** An example by its name. */
    static String path(String name) {
        return Path.of("..", "examples", name).normalize().toString();
    }

    /** The chat example with something more right before a line that starts so. */
    static String chatWith(Path folder, String before, String more) {
        try {
            String text = Files.readString(Path.of(path("chat.upgrade")));
            int line = text.indexOf("\n" + before) + 1;
            if (line == 0) {
                throw new IllegalArgumentException("no line of the example starts with " + before);
            }
            Path script = folder.resolve("chat-variation.upgrade");
            Files.writeString(script, text.substring(0, line) + more + "\n" + text.substring(line));
            return script.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
