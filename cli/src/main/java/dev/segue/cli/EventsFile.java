package dev.segue.cli;

import dev.segue.UsageError;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file that {@code --events} names. A run goes on where it cannot be written any more, and tells of it at its end. */
final class EventsFile implements AutoCloseable {
    private final Path file;
    private final WatchedOutput watched;
    private final PrintStream lines;

    private EventsFile(Path file, WatchedOutput watched) {
        this.file = file;
        this.watched = watched;
        this.lines = new PrintStream(watched, false, StandardCharsets.UTF_8);
    }

    /** Opens it anew; a file that cannot be written is refused before the run begins. */
    static EventsFile open(Path file) {
        try {
            return new EventsFile(file, new WatchedOutput(Files.newOutputStream(file)));
        } catch (IOException unwritable) {
            throw new UsageError(
                    "the file " + file + " cannot be written", "--events names a file in a folder that exists");
        }
    }

    /** Takes one event a line. */
    PrintStream lines() {
        return lines;
    }

    /** What to say if the file does not hold all events. */
    Optional<String> trouble() {
        return watched.trouble().map(why -> "segue: " + file + " does not hold all events: " + why);
    }

    @Override
    public void close() {
        lines.close();
    }
}
