package dev.segue.eval;

import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** {@code left == right} or, if something else is wanted, {@code left != right}; fails only within an operand. */
record EqualNode(Node left, Node right, boolean wanted) implements Truth {

    @Override
    public boolean holds(Frame frame) {
        Value first = left.execute(frame);
        return areEqual(first, right.execute(frame)) == wanted;
    }

    static boolean areEqual(Value first, Value second) {
        return first instanceof IntegerValue a && a.isSmall() && second instanceof IntegerValue b && b.isSmall()
                ? a.small() == b.small()
                : first.equals(second);
    }

    @Override
    public void emit(Emitter emitter, Label otherwise) {
        emitter.value(left);
        emitter.value(right);
        emitter.code.function(EqualNode.class, "areEqual", boolean.class, Value.class, Value.class);
        if (wanted) {
            emitter.code.ifFalse(otherwise);
        } else {
            emitter.code.ifTrue(otherwise);
        }
    }
}
