package dev.segue;

import dev.segue.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files that users hand in, bounded, and says what is wrong with one that cannot be read.
 *
 * @param kind what such a file is called: {@code a script}
 * @param missing the way out where there is no such file
 * @param inFolder what to name in a folder, after «name …»
 * @param example such a file's name
 * @param tooLarge the way out where the file is too large
 */
public record InputFile(String kind, String missing, String inFolder, String example, String tooLarge) {
    /**
     * The whole content of a file.
     *
     * @throws UnreadableFile if there is no such file, or it is a folder, has more than 16 MiB or cannot be read
     */
    public byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new UnreadableFile("there is no file " + file, missing);
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(file + " is a folder", "name " + inFolder + " in it: " + file.resolve(example));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(file.toString(), in);
        } catch (IOException unreadable) {
            throw new UnreadableFile(
                    file + " cannot be read", "see whether you may read it: " + unreadable.getMessage());
        }
    }

    /**
     * What a stream holds to its end: a pipe or device does not say how much will come.
     *
     * @param name what messages call it
     * @throws UnreadableFile if it has more than 16 MiB
     * @throws IOException if it cannot be read
     */
    public byte[] bytes(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(SourceText.LARGEST + 1);
        if (bytes.length > SourceText.LARGEST) {
            throw new UnreadableFile(SourceText.TOO_LARGE.formatted(name, kind), tooLarge);
        }
        return bytes;
    }
}
