package dev.segue.bench.interpret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/** The programs, by their names. */
final class Programs {
    static final List<String> ALL = List.of("recursion", "loops", "lists", "strings", "tuples");

    private Programs() {}

    /**
     * A program in one of the languages.
     *
     * @throws IllegalStateException if its result is not the one that it has in Segue
     */
    static Callable<Object> of(String name, Interpreter language) throws Exception {
        Callable<Object> program = program(name, language);
        String expected = number(program(name, Interpreter.SEGUE).call());
        String found = number(program.call());
        if (!expected.equals(found)) {
            throw new IllegalStateException("%s in %s gives %s, not %s".formatted(name, language, found, expected));
        }
        return program;
    }

    private static Callable<Object> program(String name, Interpreter language) throws Exception {
        return language.program(text(name + "." + language.ending()));
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = Programs.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no program " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** All results are integers; some languages have them as floats. */
    private static String number(Object result) {
        return String.valueOf((long) Double.parseDouble(result.toString()));
    }
}
