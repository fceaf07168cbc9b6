package dev.segue.eval;

import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** {@code if condition { value } else { otherwise }}; further branches are in what is otherwise. */
record IfNode(Condition condition, Node value, Node otherwise) implements Node {

    @Override
    public Value execute(Frame frame) {
        return condition.holds(frame) ? value.execute(frame) : otherwise.execute(frame);
    }

    @Override
    public void emit(Emitter emitter) {
        Label next = new Label();
        Label end = new Label();
        emitter.unless(condition, next);
        emitter.value(value);
        emitter.code.goTo(end);
        emitter.code.here(next);
        emitter.value(otherwise);
        emitter.code.here(end);
    }
}
