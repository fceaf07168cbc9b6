package dev.segue.polyglot;

import dev.segue.foreign.ForeignBounds;
import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignHost;
import dev.segue.foreign.ForeignLanguage;
import dev.segue.foreign.ForeignLanguages;
import dev.segue.foreign.ForeignProgram;
import dev.segue.source.SourceText;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;

/**
 * The languages of GraalVM that are on the class path, on any JDK. An engine for each is made when it is first needed and kept.
 */
public final class GraalLanguages implements ForeignLanguages {

    private final Map<ForeignLanguage, Optional<Engine>> engines = new EnumMap<>(ForeignLanguage.class);

    /** Starts nothing yet. */
    public GraalLanguages() {}

    @Override
    public boolean runs(ForeignLanguage language) {
        return engine(language).isPresent();
    }

    @Override
    public Optional<ForeignFailure> mistake(ForeignLanguage language, SourceText text) {
        Wall wall = new Wall(engine(language).orElseThrow(), Dialect.of(language));
        try (Context context = wall.context(OutputStream.nullOutputStream())) {
            context.parse(wall.source(text));
            return Optional.empty();
        } catch (PolyglotException wrong) {
            return Optional.of(new Places(text).failure(wrong));
        }
    }

    @Override
    public ForeignProgram load(ForeignLanguage language, SourceText text, ForeignBounds bounds, ForeignHost host) {
        Wall wall = new Wall(engine(language).orElseThrow(), Dialect.of(language));
        return GraalProgram.load(wall, text, bounds, host);
    }

    private synchronized Optional<Engine> engine(ForeignLanguage language) {
        return engines.computeIfAbsent(language, key -> Wall.engine(Dialect.of(key)));
    }
}
