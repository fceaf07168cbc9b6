package dev.segue;

import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads script files, and says what is wrong with one that cannot be read. */
final class ScriptFiles {

    private static final int LARGEST = 16 << 20;

    private ScriptFiles() {}

    static SourceText read(Path file, Diagnostics found) {
        return SourceText.decode(file.toString(), bytes(file), found);
    }

    static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new UnreadableFile("there is no file " + file, "check the path; scripts end in .upgrade");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(file + " is a folder", "name a script in it: " + file.resolve("….upgrade"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(file.toString(), in);
        } catch (IOException unreadable) {
            throw new UnreadableFile(
                    file + " cannot be read", "see whether you may read it: " + unreadable.getMessage());
        }
    }

    /** What a script is read from to its end, bounded: a pipe or device does not say how much will come. */
    static byte[] bytes(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(
                    name + " has more than a script may have: " + (LARGEST >> 20) + " MiB",
                    "move parts of it into libraries, or let the script compute what it lists");
        }
        return bytes;
    }
}
