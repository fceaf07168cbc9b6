package dev.segue.spec;

import dev.segue.resolve.LibrarySource;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.syntax.Parser;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a chunk as libraries; a path counts from the file that uses it. */
record ChunkLibraries(Map<String, String> texts) implements LibrarySource {

    @Override
    public @Nullable Library find(SourceText user, String path) {
        SourceText text = text(user, path);
        return text == null ? null : new Library(text.name(), Parser.parse(text));
    }

    @Override
    public @Nullable SourceText foreign(SourceText user, String path, Diagnostics diagnostics) {
        return text(user, path);
    }

    private @Nullable SourceText text(SourceText user, String path) {
        String name = Path.of(user.name()).resolveSibling(path).normalize().toString();
        String text = texts.get(name);
        return text == null ? null : SourceText.of(name, text);
    }
}
