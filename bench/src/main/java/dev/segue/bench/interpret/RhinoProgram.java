package dev.segue.bench.interpret;

import java.util.concurrent.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/** A function {@code main} in JavaScript, in Rhino's interpreted mode. */
final class RhinoProgram implements Callable<Object> {
    private static final Object[] NOTHING = {};

    private final ScriptableObject scope;
    private final Function main;

    RhinoProgram(String text) {
        try (Context context = enter()) {
            scope = context.initStandardObjects();
            context.evaluateString(scope, text, "program.js", 1, null);
            main = (Function) scope.get("main", scope);
        }
    }

    private static Context enter() {
        Context context = Context.enter();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        return context;
    }

    @Override
    public Object call() {
        try (Context context = enter()) {
            return main.call(context, scope, scope, NOTHING);
        }
    }
}
