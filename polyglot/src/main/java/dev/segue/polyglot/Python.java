package dev.segue.polyglot;

import java.util.Map;
import org.graalvm.polyglot.Context;

/** Python 3. */
record Python() implements Dialect {

    @Override
    public String id() {
        return "python";
    }

    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    @Override
    public Translation translation(Context context) {
        return new PythonTranslation(context);
    }
}
