package dev.segue.stdlib;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The text of a file of the standard library.
 *
 * @param name as diagnostics show it, {@code stdlib/checks.upgrade}
 */
record StandardText(String name) implements Supplier<String> {

    @Override
    public String get() {
        String file = name.substring(name.indexOf('/') + 1);
        try (InputStream stream = StandardText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the standard library lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
