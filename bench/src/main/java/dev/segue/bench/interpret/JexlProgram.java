package dev.segue.bench.interpret;

import java.util.concurrent.Callable;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/** A script in JEXL that gives a lambda, which gives the result. */
record JexlProgram(JexlScript main, MapContext context) implements Callable<Object> {

    static JexlProgram of(String text) {
        JexlEngine engine = new JexlBuilder()
                .permissions(JexlPermissions.UNRESTRICTED)
                .features(JexlFeatures.createAll())
                .strict(true)
                .cache(256)
                .create();
        MapContext context = new MapContext();
        return new JexlProgram((JexlScript) engine.createScript(text).execute(context), context);
    }

    @Override
    public Object call() {
        return main.execute(context);
    }
}
