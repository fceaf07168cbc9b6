package dev.segue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads script files, and says what is wrong with one that cannot be read. */
final class ScriptFiles {
    private static final InputFile SCRIPT = new InputFile(
            "a script",
            "check the path; scripts end in .upgrade",
            "a script",
            "….upgrade",
            "move parts of it into libraries, or let the script compute what it lists");

    private ScriptFiles() {}

    static byte[] bytes(Path file) {
        return SCRIPT.bytes(file);
    }

    static byte[] bytes(String name, InputStream in) throws IOException {
        return SCRIPT.bytes(name, in);
    }
}
