package dev.segue.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The chunks that cannot come out the same when woven: one a line of {@code not-woven.txt}, with its file, a part of its
 * script and the reason.
 */
final class NotWoven {

    private static final List<Entry> ENTRIES = read(Path.of("not-woven.txt"));

    /** A line of the file. */
    record Entry(String file, String part, String reason) {
        boolean fits(Chunk chunk) {
            return chunk.file().endsWith(Path.of("chapters").resolve(file))
                    && chunk.script().contains(part);
        }
    }

    private NotWoven() {}

    static List<Entry> entries() {
        return ENTRIES;
    }

    static boolean lists(Chunk chunk) {
        return ENTRIES.stream().anyMatch(entry -> entry.fits(chunk));
    }

    private static List<Entry> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(NotWoven::entry).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Entry entry(String line) {
        String[] parts = line.split(" \\| ", 3);
        if (parts.length != 3) {
            throw new IllegalStateException("not a file, a part of a script and a reason: " + line);
        }
        return new Entry(parts[0], parts[1], parts[2]);
    }
}
