package dev.segue.eval;

import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** Writes what goes through elements. */
final class Loop {

    private Loop() {}

    /** Does something with each element of what is on the stack that matches. */
    static void emit(Emitter emitter, Matcher matcher, Condition guard, Runnable each) {
        emitter.mark();
        emitter.code.function(Walk.class, "through", Walk.class, Value.class);
        emit(emitter, emitter.code.kept(), matcher, guard, each);
    }

    /** The same with the elements of a walk that a local variable holds. */
    static void emit(Emitter emitter, int elements, Matcher matcher, Condition guard, Runnable each) {
        Label next = new Label();
        Label end = new Label();
        emitter.code.here(next);
        emitter.code.load(elements);
        emitter.code.method(Walk.class, "next", Value.class);
        int element = emitter.code.kept();
        emitter.code.load(element);
        emitter.code.ifNull(end);
        emitter.tick();
        emitter.match(matcher, element, next);
        emitter.unless(guard, next);
        each.run();
        emitter.code.goTo(next);
        emitter.code.here(end);
    }
}
