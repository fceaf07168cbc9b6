package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an operation or call works on. Most operands are constants and names of the body itself, which are read without calling
 * another node.
 */
final class Operand {
    private static final int NONE = -1;

    private final Node node;
    private final @Nullable Value constant;
    private final int local;

    private Operand(Node node, @Nullable Value constant, int local) {
        this.node = node;
        this.constant = constant;
        this.local = local;
    }

    /** A constant. */
    record Constant(Value value) implements Node {
        @Override
        public Value execute(Frame frame) {
            return value;
        }
    }

    /** A name of the body itself. */
    record Local(int index) implements Node {
        @Override
        public Value execute(Frame frame) {
            return frame.local(index);
        }
    }

    static Operand of(Node node) {
        return switch (node) {
            case Constant(Value value) -> new Operand(node, value, NONE);
            case Local(int index) -> new Operand(node, null, index);
            default -> new Operand(node, null, NONE);
        };
    }

    Value in(Frame frame) {
        if (constant != null) {
            return constant;
        }
        return local == NONE ? node.execute(frame) : frame.local(local);
    }
}
