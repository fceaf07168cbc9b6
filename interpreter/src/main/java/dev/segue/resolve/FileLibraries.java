package dev.segue.resolve;

import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.UpgradeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Libraries in the file system, relative to the file that uses them. */
public final class FileLibraries implements LibrarySource {

    /** Reads files when scripts use them. */
    public FileLibraries() {}

    @Override
    public @Nullable Library find(SourceText user, String path) {
        return beside(user, path, FileLibraries::read);
    }

    @Override
    public @Nullable SourceText foreign(SourceText user, String path, Diagnostics diagnostics) {
        return beside(user, path, file -> SourceText.read(file, diagnostics));
    }

    private interface Reading<T> {
        T read(Path file) throws IOException;
    }

    private static <T> @Nullable T beside(SourceText user, String path, Reading<T> reading) {
        try {
            Path file = Path.of(user.name()).resolveSibling(path).normalize();
            return Files.isRegularFile(file) ? reading.read(file) : null;
        } catch (InvalidPathException noPath) {
            return null;
        } catch (IOException unreadable) {
            throw new Unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Library read(Path file) throws IOException {
        Diagnostics found = new Diagnostics();
        SourceText text = SourceText.read(file, found);
        ParseResult<UpgradeFile> parsed = found.hasErrors() ? ParseResult.unreadable(text, found) : Parser.parse(text);
        return new Library(file.toRealPath().toString(), parsed);
    }
}
