package dev.segue;

import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.syntax.format.Formatter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Brings scripts into the one style. Needs no library and no target, and writes nothing. */
public final class ScriptFormatter {
    private ScriptFormatter() {}

    /** What came of formatting a script. */
    public sealed interface Result {
        /** What there is to say of the script. */
        List<Diagnostic> diagnostics();

        /** The script has errors, so it stays as it is. */
        record Refused(List<Diagnostic> diagnostics) implements Result {
            /** Keeps an immutable copy. */
            public Refused {
                diagnostics = List.copyOf(diagnostics);
            }
        }

        /**
         * The script in the one style.
         *
         * @param changed whether that differs from what was read, be it by a byte order mark
         * @param diagnostics warnings alone
         */
        record Formatted(String text, boolean changed, List<Diagnostic> diagnostics) implements Result {
            /** Keeps an immutable copy. */
            public Formatted {
                diagnostics = List.copyOf(diagnostics);
            }
        }
    }

    /**
     * Formats what a file holds.
     *
     * @throws UnreadableFile if there is no such file, or it is a folder, too large or cannot be read
     */
    public static Result format(Path file) {
        return format(file.toString(), ScriptFiles.bytes(file));
    }

    /**
     * Formats what a stream holds to its end.
     *
     * @param name what diagnostics show as its file
     * @throws UnreadableFile if it is too large
     * @throws IOException if it cannot be read
     */
    public static Result format(String name, InputStream in) throws IOException {
        return format(name, ScriptFiles.bytes(name, in));
    }

    private static Result format(String name, byte[] written) {
        Diagnostics found = new Diagnostics();
        SourceText source = SourceText.decode(name, written, found);
        if (found.hasErrors()) {
            // Where the bytes are wrong, nobody knows what the text says.
            return new Result.Refused(found.inSourceOrder());
        }
        Formatter.Result result = Formatter.format(source);
        found.reportAll(result.diagnostics());
        if (found.hasErrors()) {
            return new Result.Refused(found.inSourceOrder());
        }
        String text = result.text().orElseThrow();
        boolean changed = !Arrays.equals(written, text.getBytes(StandardCharsets.UTF_8));
        return new Result.Formatted(text, changed, found.inSourceOrder());
    }
}
