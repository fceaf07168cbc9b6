package dev.segue.resolve;

import dev.segue.foreign.ForeignLanguage;
import dev.segue.source.Diagnostics;
import dev.segue.source.ForeignCode;
import dev.segue.source.SourceText;
import dev.segue.syntax.Quoted;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the files of foreign instructions; each is read once, however many instructions are from it. */
final class ForeignTexts {
    private static final String MODULE = ".mjs";

    private final LibrarySource source;
    private final Diagnostics diagnostics;
    private final Map<Use, @Nullable SourceText> found = new HashMap<>();

    private record Use(SourceText user, String path) {}

    ForeignTexts(LibrarySource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The text of a file; null after reporting that there is none, or that no language has its ending. */
    @Nullable
    SourceText find(SourceText user, Quoted file) {
        String path = file.text();
        if (ForeignLanguage.of(path).isEmpty()) {
            noLanguage(file, path);
            return null;
        }
        try {
            SourceText text =
                    found.computeIfAbsent(new Use(user, path), use -> source.foreign(user, path, diagnostics));
            if (text == null) {
                lack(file, "there is no file %s beside %s".formatted(path, user.name()));
            }
            return text;
        } catch (LibrarySource.Unreadable unreadable) {
            lack(file, "%s cannot be read: %s".formatted(path, unreadable.getMessage()));
            return null;
        }
    }

    private void noLanguage(Quoted file, String path) {
        if (path.endsWith(MODULE)) {
            diagnostics.error(
                    ForeignCode.NO_LANGUAGE,
                    file.span(),
                    "%s is a module of JavaScript, and a foreign file is one script".formatted(path),
                    "name it %s and leave out import and export".formatted(path.replaceFirst("mjs$", "js")));
        } else {
            diagnostics.error(
                    ForeignCode.NO_LANGUAGE,
                    file.span(),
                    "the end of %s names no language".formatted(path),
                    "foreign files end in " + ForeignLanguage.endings());
        }
    }

    private void lack(Quoted file, String message) {
        diagnostics.error(ForeignCode.FILE_NOT_FOUND, file.span(), message);
    }
}
