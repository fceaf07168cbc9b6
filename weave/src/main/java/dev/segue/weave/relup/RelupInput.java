package dev.segue.weave.relup;

import dev.segue.InputFile;
import dev.segue.erlang.relup.Reading;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupFile;
import dev.segue.erlang.text.Extent;
import dev.segue.erlang.text.TermSyntaxException;
import dev.segue.erlang.text.TermText;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A relup that a user handed in.
 *
 * @param text its text, for messages
 * @param reading what it says and where
 * @param diagnostics all that is wrong with it, in the order of the text
 */
public record RelupInput(SourceText text, Reading<Relup> reading, List<Diagnostic> diagnostics) {
    private static final InputFile RELUP = new InputFile(
            "a relup",
            "check the path; systools:make_relup writes relup",
            "the relup",
            "relup",
            "see whether it is one: systools:make_relup writes a few lines for each module");

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
     * @throws dev.segue.UnreadableFile if there is no such file, or it is a folder, too large or cannot be read; what is wrong
     *     inside it is a diagnostic
     */
    public static RelupInput read(Path file) {
        return of(file.toString(), RELUP.bytes(file));
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

    /** The place of an entry or instruction of the reading; the whole text's beginning for anything else. */
    public Span place(Object part) {
        return place(part, part);
    }

    /** The place of an instruction, or of the entry where the instruction is not of the reading. */
    public Span place(Object instruction, Object entry) {
        Optional<Extent> own = reading.place(instruction);
        Optional<Extent> extent = own.isPresent() ? own : reading.place(entry);
        return extent.isPresent() ? text.span(extent.get().from(), extent.get().to()) : text.span(0, 0);
    }
}
