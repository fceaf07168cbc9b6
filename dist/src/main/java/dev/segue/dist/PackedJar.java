package dev.segue.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Copies a jar for the program, its classes brought into the form that starts fastest. */
final class PackedJar {
    private PackedJar() {}

    /** Copies it; a jar without classes to change stays as it is to the byte. */
    static void copy(Path jar, Path target) throws IOException {
        if (!rewritten(jar, target)) {
            Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean rewritten(Path jar, Path target) throws IOException {
        boolean changed = false;
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
                byte[] quick = entry.getName().endsWith(".class") ? quick(bytes, loader) : bytes;
                changed |= quick != bytes;
                written.write(quick);
                written.closeEntry();
            }
        }
        return changed;
    }

    private static byte[] quick(byte[] bytes, ClassLoader loader) {
        return OldClasses.isOld(bytes) ? OldClasses.raised(bytes, loader) : TypeSwitches.unfolded(bytes);
    }
}
