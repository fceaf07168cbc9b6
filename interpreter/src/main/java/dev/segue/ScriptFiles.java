package dev.segue;

import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads script files, and says what is wrong with one that cannot be read. */
final class ScriptFiles {

    private static final long LARGEST = 64L << 20;

    private ScriptFiles() {}

    static SourceText read(Path file, Diagnostics found) {
        if (!Files.exists(file)) {
            throw new UnreadableFile("there is no file " + file, "check the path; scripts end in .upgrade");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(file + " is a folder", "name a script in it: " + file.resolve("….upgrade"));
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableFile(
                        String.format(
                                Locale.ROOT,
                                "%s has %d MiB, more than a script may have",
                                file,
                                Files.size(file) >> 20),
                        "scripts may have " + (LARGEST >> 20) + " MiB");
            }
            return SourceText.read(file, found);
        } catch (IOException unreadable) {
            throw new UnreadableFile(
                    file + " cannot be read", "see whether you may read it: " + unreadable.getMessage());
        }
    }
}
