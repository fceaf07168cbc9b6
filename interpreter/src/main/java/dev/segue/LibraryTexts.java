package dev.segue;

import dev.segue.resolve.LibrarySource;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.syntax.Parser;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that are texts at hand, each by its path as scripts write it. */
record LibraryTexts(Map<String, String> texts) implements LibrarySource {

    /** Keeps an immutable copy. */
    LibraryTexts {
        texts = Map.copyOf(texts);
    }

    @Override
    public @Nullable Library find(SourceText user, String path) {
        String text = texts.get(path);
        return text == null ? null : new Library(path, Parser.parse(SourceText.of(path, text)));
    }

    @Override
    public @Nullable SourceText foreign(SourceText user, String path, Diagnostics diagnostics) {
        String text = texts.get(path);
        return text == null ? null : SourceText.of(path, text);
    }
}
