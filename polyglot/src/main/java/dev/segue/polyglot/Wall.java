package dev.segue.polyglot;

import dev.segue.foreign.ForeignBounds;
import dev.segue.source.SourceText;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;

/** What foreign code is kept in: it reaches nothing outside but what it is handed. */
record Wall(Engine engine, Dialect dialect) {

    /** An engine for a language; empty if that is not on the class path. */
    static Optional<Engine> engine(Dialect dialect) {
        try {
            // Options come from here alone: no system property makes a hole in the wall.
            Engine engine = Engine.newBuilder()
                    .useSystemProperties(false)
                    .option("engine.WarnInterpreterOnly", "false")
                    .out(OutputStream.nullOutputStream())
                    .err(OutputStream.nullOutputStream())
                    .build();
            return Optional.of(engine).filter(each -> each.getLanguages().containsKey(dialect.id()));
        } catch (IllegalArgumentException | IllegalStateException notThere) {
            return Optional.empty();
        }
    }

    /** A context of its own without a bound. */
    Context context(OutputStream console) {
        return builder(console).build();
    }

    /** A context of its own that runs so many statements at most until that is set back. */
    Context context(OutputStream console, ForeignBounds bounds) {
        return builder(console)
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(bounds.statements(), null)
                        .build())
                .build();
    }

    private Context.Builder builder(OutputStream console) {
        return Context.newBuilder(dialect.id())
                .engine(engine)
                .allowHostAccess(HostAccess.NONE)
                .allowIO(IOAccess.NONE)
                .allowCreateThread(false)
                .allowCreateProcess(false)
                .allowNativeAccess(false)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowInnerContextOptions(false)
                .allowValueSharing(false)
                .useSystemExit(false)
                .options(dialect.options())
                .in(InputStream.nullInputStream())
                .out(console)
                .err(console);
    }

    /** A text as the engine takes it. */
    Source source(SourceText text) {
        return Source.newBuilder(dialect.id(), text.text(), text.name()).buildLiteral();
    }
}
