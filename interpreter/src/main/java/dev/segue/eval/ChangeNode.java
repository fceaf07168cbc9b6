package dev.segue.eval;

import dev.segue.value.Value;

/** What {@code name += change} or {@code name -= change} makes of a variable, which is read last. */
record ChangeNode(Change change) implements Node {

    /** {@code name + change} or {@code name - change}. */
    interface Change extends Operator {
        Node left();

        Node right();

        /** The result for these operands. */
        Value apply(Value first, Value second, Frame frame);
    }

    static Node of(Node sum) {
        return sum instanceof Change change ? new ChangeNode(change) : sum;
    }

    @Override
    public Value execute(Frame frame) {
        Value by = change.right().execute(frame);
        return change.apply(change.left().execute(frame), by, frame);
    }
}
