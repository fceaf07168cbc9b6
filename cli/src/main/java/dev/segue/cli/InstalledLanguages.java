package dev.segue.cli;

import dev.segue.foreign.ForeignBounds;
import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignHost;
import dev.segue.foreign.ForeignLanguage;
import dev.segue.foreign.ForeignLanguages;
import dev.segue.foreign.ForeignProgram;
import dev.segue.source.SourceText;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The foreign languages on the class path; looked for when a script calls for one, for few do. */
final class InstalledLanguages implements ForeignLanguages {
    private @Nullable ForeignLanguages found;

    private synchronized ForeignLanguages found() {
        if (found == null) {
            found = ServiceLoader.load(ForeignLanguages.class).findFirst().orElse(ForeignLanguages.NONE);
        }
        return found;
    }

    @Override
    public boolean runs(ForeignLanguage language) {
        return found().runs(language);
    }

    @Override
    public Optional<ForeignFailure> mistake(ForeignLanguage language, SourceText text) {
        return found().mistake(language, text);
    }

    @Override
    public ForeignProgram load(ForeignLanguage language, SourceText text, ForeignBounds bounds, ForeignHost host) {
        return found().load(language, text, bounds, host);
    }
}
