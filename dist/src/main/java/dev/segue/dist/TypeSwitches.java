package dev.segue.dist;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes out what a {@code switch} over types does. The compiler leaves it to {@code java.lang.runtime.SwitchBootstraps},
 * which makes a class for each such switch in every start, since no archive keeps those. Here it becomes a method of the
 * class itself that asks for one type after the other.
 */
final class TypeSwitches extends ClassVisitor {
    private static final String BOOTSTRAPS = "java/lang/runtime/SwitchBootstraps";

    private String owner = "";
    private boolean inInterface;
    private int made;

    private TypeSwitches(ClassWriter writer) {
        super(Opcodes.ASM9, writer);
    }

    /** The class with its switches written out; the same bytes if it has none. */
    static byte[] unfolded(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        TypeSwitches switches = new TypeSwitches(writer);
        reader.accept(switches, 0);
        return switches.made == 0 ? bytes : writer.toByteArray();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        owner = name;
        inInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor plain = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9, plain) {
            @Override
            public void visitInvokeDynamicInsn(String called, String form, Handle bootstrap, Object... labels) {
                if (isOverTypes(bootstrap, called, labels)) {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, choice(form, labels), form, inInterface);
                } else {
                    super.visitInvokeDynamicInsn(called, form, bootstrap, labels);
                }
            }
        };
    }

    /** Constants among the labels, which are rare, stay with Java. */
    private static boolean isOverTypes(Handle bootstrap, String called, Object[] labels) {
        return bootstrap.getOwner().equals(BOOTSTRAPS)
                && called.equals("typeSwitch")
                && Arrays.stream(labels).allMatch(Type.class::isInstance);
    }

    /** Adds the method and gives its name. */
    private String choice(String form, Object[] labels) {
        String name = "typeSwitch$" + made++;
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = super.visitMethod(access, name, form, null, null);
        code.visitCode();
        write(code, Arrays.stream(labels).map(Type.class::cast).toList());
        code.visitMaxs(2, 2);
        code.visitEnd();
        return name;
    }

    /** The index of the first type from a place on that the value has; -1 for null, the number of types if it has none. */
    private static void write(MethodVisitor code, List<Type> types) {
        Label next = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitJumpInsn(Opcodes.IFNONNULL, next);
        code.visitInsn(Opcodes.ICONST_M1);
        code.visitInsn(Opcodes.IRETURN);
        for (int index = 0; index < types.size(); index++) {
            next = test(code, next, index, types.get(index));
        }
        begin(code, next);
        code.visitIntInsn(Opcodes.SIPUSH, types.size());
        code.visitInsn(Opcodes.IRETURN);
    }

    private static Label test(MethodVisitor code, Label here, int index, Type type) {
        Label next = new Label();
        begin(code, here);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitIntInsn(Opcodes.SIPUSH, index);
        code.visitJumpInsn(Opcodes.IF_ICMPGT, next);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitTypeInsn(Opcodes.INSTANCEOF, type.getInternalName());
        code.visitJumpInsn(Opcodes.IFEQ, next);
        code.visitIntInsn(Opcodes.SIPUSH, index);
        code.visitInsn(Opcodes.IRETURN);
        return next;
    }

    private static void begin(MethodVisitor code, Label label) {
        code.visitLabel(label);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }
}
