package dev.segue.eval.jvm;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes one static method, instruction by instruction, into a class of its own. Objects may be constants of it. What is on the
 * stack of operands, and what the local variables hold, is the caller's affair.
 *
 * <p>Source: The Java Virtual Machine Specification, chapters 4.10 and 6; JEP 371 (hidden classes).
 */
public final class Assembler {
    private static final String OBJECT = "java/lang/Object";
    private static final int LARGEST = 8_000;
    private static final String METHOD = "run";
    private static final Handle CLASS_DATA_AT = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/MethodHandles",
            "classDataAt",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)Ljava/lang/Object;",
            false);

    private final MethodType type;
    private final ClassWriter writer = new LenientWriter();
    private final List<Object> constants = new ArrayList<>();
    private final MethodVisitor code;
    private int variables;

    /** All references that meet are taken for objects: only interfaces are asked of them, which the verifier lets pass. */
    private static final class LenientWriter extends ClassWriter {
        LenientWriter() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected String getCommonSuperClass(String one, String other) {
            return OBJECT;
        }
    }

    /**
     * Begins a method.
     *
     * @param host the class in whose package it is to be
     * @param name of the class, for the virtual machine's own reports
     * @param type of the method; its parameters, one place for each, are the first local variables
     */
    public Assembler(Class<?> host, String name, MethodType type) {
        this.type = type;
        String full = host.getPackageName().replace('.', '/') + "/" + name;
        writer.visit(
                Opcodes.V21, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, full, null, OBJECT, null);
        code = writer.visitMethod(Opcodes.ACC_STATIC, METHOD, type.toMethodDescriptorString(), null, null);
        code.visitCode();
        variables = type.parameterCount();
    }

    /** Takes one more local variable. */
    public int variable() {
        return variables++;
    }

    /** Puts what a local variable holds on the stack: a reference. */
    public void load(int variable) {
        code.visitVarInsn(Opcodes.ALOAD, variable);
    }

    /** Takes a reference off the stack into a local variable. */
    public void store(int variable) {
        code.visitVarInsn(Opcodes.ASTORE, variable);
    }

    /** Takes a reference off the stack into a new local variable. */
    public int kept() {
        int variable = variable();
        store(variable);
        return variable;
    }

    /** Puts an integer that a local variable holds on the stack. */
    public void loadInteger(int variable) {
        code.visitVarInsn(Opcodes.ILOAD, variable);
    }

    /** Takes an integer off the stack into a local variable. */
    public void storeInteger(int variable) {
        code.visitVarInsn(Opcodes.ISTORE, variable);
    }

    /** Puts the sum of two integers on the stack, which takes them. */
    public void add() {
        code.visitInsn(Opcodes.IADD);
    }

    /** Drops what lies on top. */
    public void drop() {
        code.visitInsn(Opcodes.POP);
    }

    /** Goes on elsewhere. */
    public void goTo(Label target) {
        code.visitJumpInsn(Opcodes.GOTO, target);
    }

    /** Goes on elsewhere if the truth on the stack is false. */
    public void ifFalse(Label target) {
        code.visitJumpInsn(Opcodes.IFEQ, target);
    }

    /** Goes on elsewhere if the truth on the stack is true. */
    public void ifTrue(Label target) {
        code.visitJumpInsn(Opcodes.IFNE, target);
    }

    /** Goes on elsewhere if the reference on the stack is null. */
    public void ifNull(Label target) {
        code.visitJumpInsn(Opcodes.IFNULL, target);
    }

    /** From here on is what jumps to the label lead to. */
    public void here(Label label) {
        code.visitLabel(label);
    }

    /** Ends the method with the reference on the stack. */
    public void leave() {
        code.visitInsn(Opcodes.ARETURN);
    }

    /** Throws what is on the stack. */
    public void raise() {
        code.visitInsn(Opcodes.ATHROW);
    }

    /** Puts nothing on the stack: a null. */
    public void nothing() {
        code.visitInsn(Opcodes.ACONST_NULL);
    }

    /** Puts a small integer on the stack. */
    public void constant(int number) {
        code.visitLdcInsn(number);
    }

    /** Puts an integer of two words on the stack. */
    public void constant(long number) {
        code.visitLdcInsn(number);
    }

    /** Puts an object on the stack, which never changes for the virtual machine either. */
    public void constant(Object object, Class<?> kind) {
        code.visitLdcInsn(new ConstantDynamic("_", Type.getDescriptor(kind), CLASS_DATA_AT, data(object)));
    }

    private int data(Object object) {
        constants.add(object);
        return constants.size() - 1;
    }

    /** Puts a new array of references on the stack, which takes its length. */
    public void array(Class<?> elements) {
        code.visitTypeInsn(Opcodes.ANEWARRAY, Type.getInternalName(elements));
    }

    /** Takes an array, a place in it and a reference off the stack, and puts that there. */
    public void storeElement() {
        code.visitInsn(Opcodes.AASTORE);
    }

    /** Calls a static method with what is on the stack. */
    public void function(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        call(Opcodes.INVOKESTATIC, owner, name, MethodType.methodType(result, parameters));
    }

    /** Calls a method of the object that lies below its arguments. */
    public void method(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        int opcode = owner.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        call(opcode, owner, name, MethodType.methodType(result, parameters));
    }

    private void call(int opcode, Class<?> owner, String name, MethodType method) {
        code.visitMethodInsn(
                opcode, Type.getInternalName(owner), name, method.toMethodDescriptorString(), owner.isInterface());
    }

    /** Calls what a call site leads to, whatever that is at the time. */
    public void call(CallSite site) {
        Handle bootstrap = new Handle(
                Opcodes.H_INVOKESTATIC,
                Type.getInternalName(Links.class),
                "link",
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;I)"
                        + "Ljava/lang/invoke/CallSite;",
                false);
        code.visitInvokeDynamicInsn("call", site.type().toMethodDescriptorString(), bootstrap, data(site));
    }

    /** What is thrown between two labels is handled at a third, where it is all that is on the stack. */
    public void handle(Label from, Label to, Label handler) {
        code.visitTryCatchBlock(from, to, handler, null);
    }

    /**
     * Ends the method and makes it callable.
     *
     * @param host may define classes beside the class that was named
     * @return null if the method is so large that a virtual machine does not make it fast: one of over 8,000 bytes ({@code
     *     HugeMethodLimit} of HotSpot)
     */
    public @Nullable MethodHandle define(MethodHandles.Lookup host) {
        Label end = new Label();
        code.visitLabel(end);
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        try {
            byte[] written = writer.toByteArray();
            if (end.getOffset() > LARGEST) {
                return null;
            }
            MethodHandles.Lookup defined = host.defineHiddenClassWithClassData(written, List.copyOf(constants), true);
            return defined.findStatic(defined.lookupClass(), METHOD, type);
        } catch (MethodTooLargeException tooLarge) {
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the method that was just written is not there", impossible);
        }
    }
}
