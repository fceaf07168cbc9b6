package dev.segue.resolve;

import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.UpgradeFile;
import org.jspecify.annotations.Nullable;

/** Finds the files that scripts use. The language reads no file by itself. */
@FunctionalInterface
public interface LibrarySource {

    /** Finds nothing: for scripts that stand alone. */
    LibrarySource NONE = (user, path) -> null;

    /**
     * Finds a library.
     *
     * @param user the text that uses it; a relative path starts where this one stands
     * @param path as written
     * @return null if there is no such file
     * @throws Unreadable if there is one, but it cannot be had
     */
    @Nullable
    Library find(SourceText user, String path);

    /** A library that is there and cannot be read; the message says why. */
    final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** For such a reason: «it has more than …», or what the system says. */
        public Unreadable(String why) {
            super(why);
        }
    }

    /**
     * Finds the file of a foreign instruction.
     *
     * @param user the text that names it; a relative path starts where this one stands
     * @param path as written
     * @param diagnostics take what is wrong with its letters
     * @return null if there is no such file
     * @throws Unreadable if there is one, but it cannot be had
     */
    default @Nullable SourceText foreign(SourceText user, String path, Diagnostics diagnostics) {
        return null;
    }

    /**
     * A library that was found.
     *
     * @param identity the same for the same file, however it is reached
     */
    record Library(String identity, ParseResult<UpgradeFile> parsed) {}
}
