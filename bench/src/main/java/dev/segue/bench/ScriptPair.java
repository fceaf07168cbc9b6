package dev.segue.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The same statements in two languages, as often as it takes for a text of the wanted size.
 *
 * @param shape what kind of statements they are
 */
record ScriptPair(String shape, String segue, String groovy) {
    private static final double MOST_DIFFERENCE = 0.03;

    /** Keeps the comparison fair. */
    ScriptPair {
        if (Math.abs(segue.length() - groovy.length()) > MOST_DIFFERENCE * segue.length()) {
            throw new IllegalArgumentException(
                    shape + ": sizes differ too much: " + segue.length() + ", " + groovy.length());
        }
    }

    /** Repeats the statements of a shape, each time with another number in their names and values. */
    static ScriptPair of(String shape, int size) {
        String segue = resource(shape + ".upgrade");
        int times = Math.max(1, size / segue.length());
        return new ScriptPair(shape, repeated(segue, times), repeated(resource(shape + ".groovy"), times));
    }

    private static String repeated(String template, int times) {
        return IntStream.range(0, times)
                .mapToObj(index -> template.replace("@", "" + (1000 + index)))
                .collect(Collectors.joining("\n"));
    }

    private static String resource(String name) {
        try (InputStream stream = ScriptPair.class.getResourceAsStream("parse/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + name + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
