package dev.segue.weave.compile;

import dev.segue.foreign.ForeignBounds;
import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignHost;
import dev.segue.foreign.ForeignLanguage;
import dev.segue.foreign.ForeignLanguages;
import dev.segue.foreign.ForeignProgram;
import dev.segue.source.SourceText;
import java.util.Optional;

/** Takes every foreign file for a good one; for scripts that are checked and never run. */
final class AnyLanguage implements ForeignLanguages {

    @Override
    public boolean runs(ForeignLanguage language) {
        return true;
    }

    @Override
    public Optional<ForeignFailure> mistake(ForeignLanguage language, SourceText text) {
        return Optional.empty();
    }

    @Override
    public ForeignProgram load(ForeignLanguage language, SourceText text, ForeignBounds bounds, ForeignHost host) {
        throw new AssertionError("nothing is run here");
    }
}
