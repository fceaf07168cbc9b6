package dev.segue.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
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

    /** Copies a jar, its old class files raised; a jar that has none is copied as it is. */
    static void raise(Path jar, Path target) throws IOException {
        if (!hasOld(jar)) {
            Files.copy(jar, target);
            return;
        }
        try (JarFile read = new JarFile(jar.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()});
                OutputStream file = Files.newOutputStream(target);
                JarOutputStream written = new JarOutputStream(file)) {
            for (JarEntry entry : Collections.list(read.entries())) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTime(entry.getTime());
                written.putNextEntry(copy);
                byte[] bytes = read.getInputStream(entry).readAllBytes();
                written.write(isOld(entry, bytes) ? raised(bytes, loader) : bytes);
                written.closeEntry();
            }
        }
    }

    private static boolean hasOld(Path jar) throws IOException {
        try (JarFile read = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(read.entries())) {
                if (isOld(entry, read.getInputStream(entry).readAllBytes())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The release of a class file stands in its bytes 6 and 7. */
    private static boolean isOld(JarEntry entry, byte[] bytes) {
        return entry.getName().endsWith(".class") && (((bytes[6] & 0xFF) << 8) | (bytes[7] & 0xFF)) < FIRST_WITH_FRAMES;
    }

    /** What {@code jsr} and {@code ret} did is not known to newer Java; no compiler since Java 1.4.2 writes them. */
    private static byte[] raised(byte[] bytes, ClassLoader loader) {
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
