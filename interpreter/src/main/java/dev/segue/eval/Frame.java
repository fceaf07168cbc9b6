package dev.segue.eval;

import dev.segue.resolve.Slot;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** The names of one running body. */
final class Frame {
    private static final @Nullable Cell[] NO_VARIABLES = new Cell[0];

    private final @Nullable Value[] locals;
    private final @Nullable Cell[] variables;
    private final Activation activation;

    /**
     * What a {@code var} holds; shared by the lambdas that capture it. Only the thread that runs the body assigns it: a
     * {@code parallel for} reads what was there when it began.
     */
    static final class Cell {
        private Value value;

        Cell(Value value) {
            this.value = value;
        }
    }

    private Frame(@Nullable Value[] locals, @Nullable Cell[] variables, Activation activation) {
        this.locals = locals;
        this.variables = variables;
        this.activation = activation;
    }

    static Frame of(int locals, int variables, Activation activation) {
        return new Frame(new Value[locals], variables == 0 ? NO_VARIABLES : new Cell[variables], activation);
    }

    /** The same names under another activation, as an undo runs. */
    Frame under(Activation other) {
        return new Frame(locals, variables, other);
    }

    /** A frame that starts with the same names and goes its own way, as the bodies of {@code parallel for}. */
    Frame copy() {
        return new Frame(locals.clone(), variables.clone(), activation);
    }

    Activation activation() {
        return activation;
    }

    EvaluationContext context() {
        return activation.context();
    }

    /** The value of a name: {@code nil} where its binding did not complete. */
    Value read(Slot slot) {
        Value value = switch (slot.place()) {
            case GLOBAL -> activation.globals().value(slot.index());
            case LOCAL -> locals[slot.index()];
            case VARIABLE -> {
                Cell cell = variables[slot.index()];
                yield cell == null ? null : cell.value;
            }
        };
        return value == null ? NilValue.NIL : value;
    }

    /** The value of a name of the body itself: {@code nil} where its binding did not complete. */
    Value local(int index) {
        Value value = locals[index];
        return value == null ? NilValue.NIL : value;
    }

    /** Binds a name of the body itself. */
    void bind(int index, Value value) {
        locals[index] = value;
    }

    /** Binds a name, or makes a new variable. */
    void bind(Slot slot, Value value) {
        switch (slot.place()) {
            case GLOBAL -> activation.globals().set(slot.index(), value);
            case LOCAL -> locals[slot.index()] = value;
            case VARIABLE -> variables[slot.index()] = new Cell(value);
        }
    }

    /** Gives a variable another value. */
    void assign(Slot slot, Value value) {
        Cell cell = variables[slot.index()];
        if (cell == null) {
            variables[slot.index()] = new Cell(value);
        } else {
            cell.value = value;
        }
    }

    /** Forgets what a binding that did not complete has set. */
    void clear(Slot slot) {
        switch (slot.place()) {
            case GLOBAL -> activation.globals().clear(slot.index());
            case LOCAL -> locals[slot.index()] = null;
            case VARIABLE -> variables[slot.index()] = null;
        }
    }

    /** Takes one name over from the frame in which a lambda is made. */
    void capture(Slot inner, Frame from, Slot outer) {
        if (outer.place() == Slot.Place.VARIABLE) {
            variables[inner.index()] = from.variables[outer.index()];
        } else {
            locals[inner.index()] = from.locals[outer.index()];
        }
    }
}
