package dev.segue.polyglot;

import dev.segue.foreign.ForeignLanguage;
import java.util.Map;
import org.graalvm.polyglot.Context;

/** What differs from language to language. */
interface Dialect {

    /** That of a language. */
    static Dialect of(ForeignLanguage language) {
        return switch (language) {
            case JAVASCRIPT -> new JavaScript();
            case PYTHON -> new Python();
        };
    }

    /** What the engine calls the language. */
    String id();

    /** Options of each context. */
    Map<String, String> options();

    /** How values pass, in a context in which nothing foreign has run yet. */
    Translation translation(Context context);
}
