package dev.segue.dist;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Raises class files that are older than Java 6. Java keeps none of those in an archive of classes, so each start would
 * verify all of picocli again. Their code stays as it is; what is added are the frames that newer class files carry.
 */
final class OldClasses {
    private static final int FIRST_WITH_FRAMES = Opcodes.V1_6;

    private OldClasses() {}

    /** Whether a class file is older; its release stands in its bytes 6 and 7. */
    static boolean isOld(byte[] bytes) {
        return (((bytes[6] & 0xFF) << 8) | (bytes[7] & 0xFF)) < FIRST_WITH_FRAMES;
    }

    /**
     * The class with frames. What {@code jsr} and {@code ret} did is not known to newer Java; no compiler since Java 1.4.2
     * writes them.
     *
     * @param loader finds the classes that this one names
     */
    static byte[] raised(byte[] bytes, ClassLoader loader) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return loader;
            }
        };
        ClassVisitor raising = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(bytes).accept(raising, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
