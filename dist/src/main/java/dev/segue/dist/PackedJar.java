package dev.segue.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Copies a jar for the program, its classes brought into the form that starts fastest. */
final class PackedJar {
    private PackedJar() {}

    /**
     * Copies it; a jar without classes to change stays as it is to the byte.
     *
     * @throws IllegalArgumentException if one of its classes cannot be changed; nothing is written then
     */
    static void copy(Path jar, Path target) throws IOException {
        Map<String, byte[]> changed = changed(jar);
        if (changed.isEmpty()) {
            Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            write(jar, changed, target);
        }
    }

    /** The classes that get another form, by the names of their entries. */
    private static Map<String, byte[]> changed(Path jar) throws IOException {
        Map<String, byte[]> changed = new HashMap<>();
        try (JarFile read = new JarFile(jar.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            for (JarEntry entry : Collections.list(read.entries())) {
                if (entry.getName().endsWith(".class")) {
                    byte[] bytes = bytes(read, entry);
                    byte[] quick = quick(bytes, loader);
                    if (quick != bytes) {
                        changed.put(entry.getName(), quick);
                    }
                }
            }
        }
        return changed;
    }

    private static void write(Path jar, Map<String, byte[]> changed, Path target) throws IOException {
        try (JarFile read = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(target);
                JarOutputStream written = new JarOutputStream(file)) {
            for (JarEntry entry : Collections.list(read.entries())) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTime(entry.getTime());
                written.putNextEntry(copy);
                byte[] other = changed.get(entry.getName());
                written.write(other == null ? bytes(read, entry) : other);
                written.closeEntry();
            }
        }
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private static byte[] quick(byte[] bytes, ClassLoader loader) {
        return OldClasses.isOld(bytes) ? OldClasses.raised(bytes, loader) : TypeSwitches.unfolded(bytes);
    }
}
