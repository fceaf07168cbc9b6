package dev.segue.eval;

import dev.segue.value.Value;

/** {@code if condition { value } else { otherwise }}; further branches are in what is otherwise. */
record IfNode(Condition condition, Node value, Node otherwise) implements Node {

    @Override
    public Value execute(Frame frame) {
        return condition.holds(frame) ? value.execute(frame) : otherwise.execute(frame);
    }
}
