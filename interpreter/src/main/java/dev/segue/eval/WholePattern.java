package dev.segue.eval;

import dev.segue.resolve.ResolvedPattern;
import dev.segue.resolve.Slot;
import dev.segue.value.Value;
import java.util.List;
import java.util.function.IntConsumer;
import org.objectweb.asm.Label;

/**
 * A pattern that binds all its names or none.
 *
 * @param text as messages show it
 */
record WholePattern(Matcher matcher, List<Slot> slots, String text) {

    static WholePattern of(Machine machine, ResolvedPattern pattern) {
        return new WholePattern(
                machine.patterns.compile(pattern),
                PatternCompiler.slots(pattern).toList(),
                pattern instanceof ResolvedPattern.Constant constant
                        ? constant.value().literal()
                        : pattern.span().text());
    }

    boolean matches(Value value, Frame frame) {
        if (matcher.matches(value, frame)) {
            return true;
        }
        slots.forEach(frame::clear);
        return false;
    }

    /** Writes what binds the names to the value of a node or raises the failure, which something puts on the stack. */
    void emit(Emitter emitter, Node value, IntConsumer mismatch) {
        Label otherwise = new Label();
        Label end = new Label();
        emitter.value(value);
        int found = emitter.code.kept();
        emitter.match(matcher, found, otherwise);
        emitter.code.goTo(end);
        emitter.code.here(otherwise);
        mismatch.accept(found);
        emitter.code.raise();
        emitter.code.here(end);
    }
}
