package dev.segue.foreign;

import dev.segue.source.SourceText;
import java.util.Optional;

/**
 * Runs code of other languages, walled in: the code sees the values that it is given and the functions among them, and
 * nothing else; no file, network, process, thread, environment or Java class. Used by many runs at a time.
 */
public interface ForeignLanguages {

    /** There are none. */
    ForeignLanguages NONE = new ForeignLanguages() {
        @Override
        public boolean runs(ForeignLanguage language) {
            return false;
        }

        @Override
        public Optional<ForeignFailure> mistake(ForeignLanguage language, SourceText text) {
            return Optional.empty();
        }

        @Override
        public ForeignProgram load(ForeignLanguage language, SourceText text, ForeignBounds bounds, ForeignHost host) {
            throw new UnsupportedOperationException("nothing here runs " + language.title());
        }
    };

    /** Whether what the language needs is here. */
    boolean runs(ForeignLanguage language);

    /** The first mistake that reading a text without running it shows; only of a language that is here. */
    Optional<ForeignFailure> mistake(ForeignLanguage language, SourceText text);

    /**
     * Runs a text from its first line to its last, and keeps what it defines. The calling thread is the only one that the
     * host is called on.
     *
     * @throws ForeignFailure if it fails or takes more than it may
     */
    ForeignProgram load(ForeignLanguage language, SourceText text, ForeignBounds bounds, ForeignHost host);
}
