package dev.segue.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A checkout of the project that is built already, from what these tests run, for {@code ./segue} as a process. */
public final class Checkout {

    private Checkout() {}

    /** Makes one in a new folder, with the examples; gives that folder. */
    public static Path make(Path checkout) throws IOException {
        Path program = Files.createDirectories(checkout.resolve("cli/target/program/1-1"));
        for (String name : List.of("segue", "etc/find-java.sh", "etc/build.sh", "etc/launch.sh", "pom.xml")) {
            copy(Called.ROOT.resolve(name), checkout.resolve(name));
        }
        copyExamples(checkout);
        int number = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (isOptional(entry)) {
                continue;
            }
            Path jar = program.resolve(number++ + ".jar");
            if (Files.isDirectory(Path.of(entry))) {
                pack(Path.of(entry), jar);
            } else if (Files.exists(Path.of(entry))) {
                Files.copy(Path.of(entry), jar);
            }
        }
        Files.writeString(checkout.resolve("cli/target/program/current"), "/somewhere/else/1-1\n");
        Files.createFile(program.resolve("built"));
        return checkout;
    }

    /** Puts what runs foreign languages, of what these tests run, into a folder. */
    static void addLanguages(Path lib) throws IOException {
        Files.createDirectories(lib);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (isOptional(entry) && Files.isDirectory(path)) {
                pack(path, lib.resolve("segue-polyglot.jar"));
            } else if (isOptional(entry)) {
                Files.copy(path, lib.resolve(path.getFileName()));
            }
        }
    }

    /** Whether the program is shipped without it: what runs foreign languages. */
    static boolean isOptional(String entry) {
        return entry.contains("/polyglot/target/") || entry.contains("/org/graalvm/");
    }

    /** Copies the project's examples into a folder {@code examples} there. */
    static void copyExamples(Path folder) throws IOException {
        Path examples = Called.ROOT.resolve("examples");
        try (Stream<Path> files = Files.walk(examples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, folder.resolve("examples").resolve(examples.relativize(file)));
            }
        }
    }

    private static void copy(Path file, Path copy) throws IOException {
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, packed);
                packed.closeEntry();
            }
        }
    }
}
