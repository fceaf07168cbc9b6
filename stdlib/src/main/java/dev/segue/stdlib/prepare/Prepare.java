package dev.segue.stdlib.prepare;

import dev.segue.eval.FunctionRegistry;
import dev.segue.stdlib.StandardLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import javax.tools.ToolProvider;

/** Writes and compiles the prepared standard library; the build runs it when the library is compiled. */
public final class Prepare {
    private Prepare() {}

    /**
     * Writes and compiles.
     *
     * @param arguments the folder for the source, that for the class, and the Java release that it shall run on
     */
    public static void main(String... arguments) throws IOException {
        FunctionRegistry functions = StandardLibrary.registered();
        String text = LibraryText.of(functions, StandardLibrary.areas(), StandardLibrary.resolved(functions));
        Path source = Path.of(arguments[0], "dev/segue/stdlib/PreparedLibrary.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        Path compiled = Files.createTempDirectory("segue-prepared");
        compile(source, compiled, arguments[2]);
        Path made = Path.of("dev/segue/stdlib/PreparedLibrary.class");
        Files.move(compiled.resolve(made), Path.of(arguments[1]).resolve(made), StandardCopyOption.REPLACE_EXISTING);
    }

    // In a folder of its own: beside a module's description the compiler would look for modules and not on the class
    // path.
    private static void compile(Path source, Path classes, String release) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK builds, a runtime does not");
        String path = System.getProperty("java.class.path");
        String[] options = {
            "--release",
            release,
            "-proc:none",
            "-nowarn",
            "-g:none",
            "-cp",
            path,
            "-d",
            classes.toString(),
            source.toString()
        };
        if (compiler.run(null, null, null, options) != 0) {
            throw new IllegalStateException("the prepared standard library does not compile: " + source);
        }
    }
}
