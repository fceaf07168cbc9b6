package dev.segue.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

final class PackedJarTest {
    private static final byte[] NOTES = "notes".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path jar;
    private Path target;

    @BeforeEach
    void name() {
        jar = folder.resolve("some.jar");
        target = folder.resolve("packed.jar");
    }

    private static byte[] type(String name, int release) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(release, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        return writer.toByteArray();
    }

    private void make(Map<String, byte[]> entries) throws IOException {
        try (JarOutputStream written = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                written.putNextEntry(new JarEntry(entry.getKey()));
                written.write(entry.getValue());
            }
        }
    }

    private byte[] packed(String name) throws IOException {
        try (JarFile read = new JarFile(target.toFile())) {
            return read.getInputStream(read.getEntry(name)).readAllBytes();
        }
    }

    @Test
    void aJarWithoutClassesToChangeStaysAsItIs() throws IOException {
        make(Map.of("New.class", type("New", Opcodes.V17)));
        PackedJar.copy(jar, target);
        assertArrayEquals(Files.readAllBytes(jar), Files.readAllBytes(target));
    }

    @Test
    void anOldClassIsRaisedAndTheRestStaysAsItIs() throws IOException {
        byte[] recent = type("New", Opcodes.V17);
        make(Map.of("Old.class", type("Old", Opcodes.V1_5), "New.class", recent, "notes.txt", NOTES));
        PackedJar.copy(jar, target);
        assertFalse(OldClasses.isOld(packed("Old.class")));
        assertArrayEquals(recent, packed("New.class"));
        assertArrayEquals(NOTES, packed("notes.txt"));
    }

    @Test
    void aClassThatCannotBeChangedLeavesNoHalfAJar() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("Old.class", type("Old", Opcodes.V1_5));
        entries.put("Unknown.class", type("Unknown", 999));
        make(entries);
        assertThrows(IllegalArgumentException.class, () -> PackedJar.copy(jar, target));
        assertTrue(Files.notExists(target), "nothing was written");
    }
}
