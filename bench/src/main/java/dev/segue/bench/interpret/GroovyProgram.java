package dev.segue.bench.interpret;

import groovy.lang.GroovyShell;
import groovy.lang.Script;
import java.util.concurrent.Callable;

/** A method {@code program} in dynamic Groovy. */
record GroovyProgram(Script script) implements Callable<Object> {
    private static final Object[] NOTHING = {};

    static GroovyProgram of(String text) {
        return new GroovyProgram(new GroovyShell().parse(text));
    }

    @Override
    public Object call() {
        return script.invokeMethod("program", NOTHING);
    }
}
