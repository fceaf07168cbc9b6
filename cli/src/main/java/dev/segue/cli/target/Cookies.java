package dev.segue.cli.target;

import dev.segue.UsageError;
import dev.segue.runtime.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the cookie: a file that is named, the variable {@code SEGUE_COOKIE}, {@code ~/.erlang.cookie}. */
public final class Cookies {
    // Erlang keeps cookies as atoms, which hold at most 255 characters.
    private static final int LONGEST = 255;
    private static final int MOST_BYTES = 4096;

    private Cookies() {}

    /**
     * The first that there is.
     *
     * @param file the file that the user named, or null
     * @param variable the value of {@code SEGUE_COOKIE}, empty if it is not set
     * @param home the user's home
     * @throws UsageError if the named file cannot be read, or what was found cannot be a cookie
     */
    public static Optional<Secret> find(@Nullable Path file, String variable, Path home) {
        if (file != null) {
            return Optional.of(read(file));
        }
        if (!variable.isBlank()) {
            return Optional.of(checked(variable, "the variable SEGUE_COOKIE"));
        }
        Path usual = home.resolve(".erlang.cookie");
        return Files.isReadable(usual) ? Optional.of(read(usual)) : Optional.empty();
    }

    private static Secret read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UsageError(
                        "the file " + file + " is too long to be a cookie", "name a file that holds the cookie alone");
            }
            return checked(new String(bytes, StandardCharsets.ISO_8859_1), "the file " + file);
        } catch (IOException unreadable) {
            throw new UsageError("the cookie file " + file + " cannot be read", "check its name and who may read it");
        }
    }

    private static Secret checked(String text, String place) {
        String cookie = text.strip();
        if (cookie.isEmpty() || cookie.length() > LONGEST || cookie.chars().anyMatch(Character::isISOControl)) {
            throw new UsageError(
                    place + " holds no cookie: one line of 1 to 255 characters",
                    "put the cookie that the node was started with there, and nothing else");
        }
        return new Secret(cookie);
    }
}
