package dev.segue.weave.relup;

import dev.segue.UnreadableFile;
import dev.segue.erlang.relup.Reading;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupFile;
import dev.segue.erlang.text.TermSyntaxException;
import dev.segue.erlang.text.TermText;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A relup that a user handed in.
 *
 * @param text its text, for messages
 * @param reading what it says and where
 * @param diagnostics all that is wrong with it, in the order of the text
 */
public record RelupInput(SourceText text, Reading<Relup> reading, List<Diagnostic> diagnostics) {
    private static final int LARGEST = 16 << 20;

    /** Keeps an immutable copy. */
    public RelupInput {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether it cannot be used. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /**
     * Reads a file; its path as given is its name in messages.
     *
     * @throws UnreadableFile if there is no such file, or it is a folder, too large or cannot be read; what is wrong
     *     inside it is a diagnostic
     */
    public static RelupInput read(Path file) {
        return of(file.toString(), bytes(file));
    }

    /** Reads a file's content. */
    public static RelupInput of(String name, byte[] content) {
        SourceText text = text(name, content);
        Reading<Relup> reading = RelupFile.read(content);
        return new RelupInput(text, reading, RelupDiagnostics.of(text, reading));
    }

    /** Where the encoding is wrong, the text is shown as far as it can be. */
    private static SourceText text(String name, byte[] content) {
        try {
            return SourceText.of(name, TermText.decode(content));
        } catch (TermSyntaxException wrongEncoding) {
            return SourceText.decode(name, content, new Diagnostics());
        }
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new UnreadableFile("there is no file " + file, "check the path; systools:make_relup writes relup");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(file + " is a folder", "name the relup in it: " + file.resolve("relup"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableFile(
                        file + " has more than a relup may have: " + (LARGEST >> 20) + " MiB",
                        "see whether it is one: systools:make_relup writes a few lines for each module");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new UnreadableFile(
                    file + " cannot be read", "see whether you may read it: " + unreadable.getMessage());
        }
    }
}
