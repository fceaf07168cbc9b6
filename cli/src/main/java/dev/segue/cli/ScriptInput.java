package dev.segue.cli;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;

/** Where a command reads its script: from a file, or from standard input, which is written {@code -}. */
final class ScriptInput {
    private static final String STANDARD_INPUT = "-";

    private ScriptInput() {}

    /**
     * Reads the script that a command names.
     *
     * @throws UnreadableFile if it cannot be read
     */
    static Script read(Segue segue, Surroundings around, Path file) {
        Path place = around.directory().resolve(shown(file));
        if (!isStandardInput(file)) {
            return segue.read(place);
        }
        try {
            return segue.read(place.toString(), around.in());
        } catch (IOException failure) {
            throw new UnreadableFile("standard input cannot be read", String.valueOf(failure.getMessage()));
        }
    }

    /** What people are told for it. */
    static String shown(Path file) {
        return isStandardInput(file) ? "standard input" : file.toString();
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }
}
