package dev.segue.eval;

import dev.segue.eval.jvm.Assembler;
import dev.segue.resolve.Slot;
import dev.segue.source.Span;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * Writes a unit of a script as a method of the Java virtual machine; each node says itself what it becomes. Where an action
 * begins and ends, the stack of operands holds what it held when the innermost {@link #giving} began.
 */
final class Emitter {
    /** More of them make a method too large whatever they are; there is no need to write them all to see that. */
    private static final int MOST_PIECES = 1_000;

    /** Where instructions are written. */
    final Assembler code;

    /** What is around the unit. */
    final Surroundings around;

    private final UnitNames names;
    private final UnitPlaces places;
    private final Deque<Span> spans = new ArrayDeque<>();
    private final Deque<Label> givers = new ArrayDeque<>();
    private int pieces;
    private boolean refused;

    Emitter(Assembler code, Surroundings around, UnitNames names, UnitPlaces places) {
        this.code = code;
        this.around = around;
        this.names = names;
        this.places = places;
    }

    /**
     * Writes the whole method.
     *
     * @param prepare gives the local variables what they hold at first; written last, when they are known
     * @param body puts on the stack what the method gives
     * @return null where something in it can only be walked, or it is too large
     */
    @Nullable
    MethodHandle method(Runnable prepare, Runnable body) {
        Label first = new Label();
        Label from = new Label();
        Label to = new Label();
        code.goTo(first);
        code.here(from);
        body.run();
        code.leave();
        code.here(to);
        places.handle(from, to, around);
        code.here(first);
        places.begin();
        prepare.run();
        code.goTo(from);
        return refused ? null : code.define(MethodHandles.lookup());
    }

    /** Something in the unit can only be walked, so that all of it is. */
    void refuse() {
        refused = true;
    }

    private boolean hasRoom() {
        pieces++;
        refused |= pieces > MOST_PIECES;
        return !refused;
    }

    /** Puts the value of a node on the stack. */
    void value(Node node) {
        if (hasRoom()) {
            node.emit(this);
        }
    }

    /** Does something, and goes on behind it unless it gives a value. */
    void action(Action action) {
        if (hasRoom()) {
            action.emit(this);
        }
    }

    /** Goes on elsewhere if something does not hold. */
    void unless(Condition condition, Label otherwise) {
        if (hasRoom()) {
            condition.emit(this, otherwise);
        }
    }

    /** Binds names, or goes on elsewhere if the value that a local variable holds does not match. */
    void match(Matcher matcher, int value, Label otherwise) {
        if (hasRoom()) {
            matcher.emit(this, value, otherwise);
        }
    }

    /** Writes something whose failures stand at a place, unless something inside of it says where. */
    void inside(Span span, Runnable piece) {
        spans.push(span);
        piece.run();
        spans.pop();
    }

    /** What is called next may fail, at the innermost place. */
    void mark() {
        mark(spans.getFirst());
    }

    /** What is called next may fail, at a place. */
    void mark(Span span) {
        places.mark(span);
    }

    /** Counts a step of evaluation. */
    void tick() {
        mark();
        around.context();
        code.method(EvaluationContext.class, "tick", void.class);
    }

    /** Puts what an action gives on the stack; {@code nil} if it gives nothing. */
    void giving(Action action) {
        Label end = new Label();
        giving(() -> action(action), end);
        constant(NilValue.NIL);
        code.here(end);
    }

    /** Writes something; what its actions give is on the stack at the end, where they go on. */
    void giving(Runnable piece, Label end) {
        givers.push(end);
        piece.run();
        givers.pop();
    }

    /** Gives what is on the stack. */
    void give() {
        code.goTo(givers.getFirst());
    }

    /** Puts a value on the stack. */
    void constant(Value value) {
        code.constant(value, Value.class);
    }

    /** The local variable of a name of the body. */
    int name(int index) {
        return names.name(index);
    }

    /** The local variable of a variable of the body. */
    int variable(int index) {
        return names.variable(index);
    }

    /** Binds what a slot of the body names to a value, which something puts on the stack. */
    void bind(Slot slot, Runnable value) {
        value.run();
        switch (slot.place()) {
            case LOCAL -> code.store(name(slot.index()));
            case VARIABLE -> code.store(names.declared(slot.index()));
            case GLOBAL -> refuse();
        }
    }

    /** Gives a variable of the body the value on the stack. */
    void assign(int index) {
        int variable = variable(index);
        code.store(variable);
        if (!names.isDeclared(index)) {
            around.assigned(index, variable);
        }
    }

    /** Puts a new array on the stack that holds values in their places. */
    void array(Filling filling, int size) {
        code.constant(size);
        code.array(Value.class);
        int array = code.kept();
        filling.each((node, place) -> {
            value(node);
            int value = code.kept();
            code.load(array);
            code.constant(place);
            code.load(value);
            code.storeElement();
        });
        code.load(array);
    }
}
