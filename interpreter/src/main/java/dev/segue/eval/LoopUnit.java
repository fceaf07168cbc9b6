package dev.segue.eval;

import dev.segue.eval.jvm.Assembler;
import dev.segue.value.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * Writes a loop as a method that goes on with it: its parameters are the frame of the body in which the loop stands and the
 * elements that are left. It gives what a {@code return} in it gave, or null.
 */
final class LoopUnit implements Surroundings {
    private static final MethodType TYPE = MethodType.methodType(Value.class, Frame.class, Walk.class);

    private static final int FRAME = 0;
    private static final int ELEMENTS = 1;

    private final ForAction loop;
    private final Assembler code = new Assembler(LoopUnit.class, "Loop", TYPE);
    private final UnitNames names = new UnitNames(code);
    private final int context = code.variable();
    private final int activation = code.variable();

    private LoopUnit(ForAction loop) {
        this.loop = loop;
    }

    /** The method; null where the loop can only be walked. */
    static @Nullable MethodHandle of(ForAction loop) {
        return new LoopUnit(loop).write();
    }

    private @Nullable MethodHandle write() {
        Emitter emitter = new Emitter(code, this, names, new UnitPlaces(code));
        return emitter.method(this::prepare, () -> emitter.inside(loop.span(), () -> body(emitter)));
    }

    private void body(Emitter emitter) {
        Label end = new Label();
        emitter.giving(() -> loop.emit(emitter, ELEMENTS), end);
        code.nothing();
        code.here(end);
    }

    /** What the loop binds itself is read from the frame too, where it is not bound, and bound before it is read again. */
    private void prepare() {
        code.load(FRAME);
        code.method(Frame.class, "context", EvaluationContext.class);
        code.store(context);
        code.load(FRAME);
        code.method(Frame.class, "activation", Activation.class);
        code.store(activation);
        // A walk that nobody else has can be kept in registers.
        code.load(ELEMENTS);
        code.method(Walk.class, "rest", Walk.class);
        code.store(ELEMENTS);
        names.names().forEach((index, variable) -> load("local", index, variable));
        names.variables().forEach((index, variable) -> load("variable", index, variable));
    }

    private void load(String how, int index, int variable) {
        code.load(FRAME);
        code.constant(index);
        code.method(Frame.class, how, Value.class, int.class);
        code.store(variable);
    }

    @Override
    public void context() {
        code.load(context);
    }

    @Override
    public void globals() {
        code.load(activation);
        code.method(Activation.class, "globals", Globals.class);
    }

    @Override
    public void depth() {
        code.load(activation);
        code.method(Activation.class, "depth", int.class);
    }

    @Override
    public void activation() {
        code.load(activation);
    }

    /** Lambdas that were made before the loop see the variable too. */
    @Override
    public void assigned(int index, int variable) {
        code.load(FRAME);
        code.constant(index);
        code.load(variable);
        code.method(Frame.class, "assign", void.class, int.class, Value.class);
    }
}
