package dev.segue.polyglot;

import java.util.Map;
import org.graalvm.polyglot.Context;

/** JavaScript as the newest edition that the engine knows. */
record JavaScript() implements Dialect {

    @Override
    public String id() {
        return "js";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("js.load", "false");
    }

    @Override
    public Translation translation(Context context) {
        return new JavaScriptTranslation(context);
    }
}
