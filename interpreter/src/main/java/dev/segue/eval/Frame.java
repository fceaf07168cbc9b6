package dev.segue.eval;

import dev.segue.resolve.Slot;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of one running body. */
final class Frame {
    private static final @Nullable Cell[] NO_VARIABLES = new Cell[0];

    private final @Nullable Value[] locals;
    private final @Nullable Cell[] variables;
    private final EvaluationContext context;
    private final @Nullable Activation caller;
    private final @Nullable CallSite site;
    private @Nullable Activation activation;

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

    private Frame(
            @Nullable Value[] locals,
            @Nullable Cell[] variables,
            EvaluationContext context,
            @Nullable Activation activation,
            @Nullable Activation caller,
            @Nullable CallSite site) {
        this.locals = locals;
        this.variables = variables;
        this.context = context;
        this.activation = activation;
        this.caller = caller;
        this.site = site;
    }

    static Frame of(int locals, int variables, Activation activation) {
        return new Frame(new Value[locals], cells(variables), activation.context(), activation, null, null);
    }

    /** The frame of what is called, some of its names bound. */
    static Frame called(@Nullable Value[] locals, int variables, Activation caller, CallSite site) {
        return new Frame(locals, cells(variables), caller.context(), null, caller, site);
    }

    /** The same where the activation is known. */
    static Frame called(@Nullable Value[] locals, int variables, Activation activation) {
        return new Frame(locals, cells(variables), activation.context(), activation, null, null);
    }

    private static @Nullable Cell[] cells(int variables) {
        return variables == 0 ? NO_VARIABLES : new Cell[variables];
    }

    /** The same names under another activation, as an undo runs. */
    Frame under(Activation other) {
        return new Frame(locals, variables, other.context(), other, null, null);
    }

    /** A frame that starts with the same names and goes its own way, as the bodies of {@code parallel for}. */
    Frame copy() {
        return new Frame(locals.clone(), variables.clone(), context, activation(), null, null);
    }

    /** The call under way; made when it is first asked for, since what calls nothing needs none. */
    Activation activation() {
        Activation known = activation;
        if (known == null) {
            known = Objects.requireNonNull(caller).call(Objects.requireNonNull(site));
            activation = known;
        }
        return known;
    }

    EvaluationContext context() {
        return context;
    }

    /** The value of a name: {@code nil} where its binding did not complete. */
    Value read(Slot slot) {
        Value value = switch (slot.place()) {
            case GLOBAL -> activation().globals().value(slot.index());
            case LOCAL -> locals[slot.index()];
            case VARIABLE -> variable(slot.index());
        };
        return value == null ? NilValue.NIL : value;
    }

    /** The value of a name of the body itself: {@code nil} where its binding did not complete. */
    Value local(int index) {
        Value value = locals[index];
        return value == null ? NilValue.NIL : value;
    }

    /** The value of a variable: {@code nil} where its binding did not complete. */
    Value variable(int index) {
        Cell cell = variables[index];
        return cell == null ? NilValue.NIL : cell.value;
    }

    /** Binds a name of the body itself. */
    void bind(int index, Value value) {
        locals[index] = value;
    }

    /** Binds a name, or makes a new variable. */
    void bind(Slot slot, Value value) {
        switch (slot.place()) {
            case GLOBAL -> activation().globals().set(slot.index(), value);
            case LOCAL -> locals[slot.index()] = value;
            case VARIABLE -> variables[slot.index()] = new Cell(value);
        }
    }

    /** Gives a variable another value. */
    void assign(int index, Value value) {
        Cell cell = variables[index];
        if (cell == null) {
            variables[index] = new Cell(value);
        } else {
            cell.value = value;
        }
    }

    /** Forgets what a binding that did not complete has set. */
    void clear(Slot slot) {
        switch (slot.place()) {
            case GLOBAL -> activation().globals().clear(slot.index());
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
