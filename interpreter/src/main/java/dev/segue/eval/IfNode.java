package dev.segue.eval;

import dev.segue.value.Value;

/** {@code if condition { value } else { otherwise }}; further branches are in what is otherwise. */
final class IfNode implements Node {
    private final Condition condition;
    private final Node value;
    private final Node otherwise;

    IfNode(Condition condition, Node value, Node otherwise) {
        this.condition = condition;
        this.value = value;
        this.otherwise = otherwise;
    }

    @Override
    public Value execute(Frame frame) {
        return condition.holds(frame) ? value.execute(frame) : otherwise.execute(frame);
    }
}
