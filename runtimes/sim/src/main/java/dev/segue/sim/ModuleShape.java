package dev.segue.sim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A module in one version.
 *
 * @param name its name
 * @param version its own version attribute; two shapes of one name and version are the same code
 * @param state what the state of its processes looks like, any word; empty if they keep none
 * @param migrates the other states that its {@code code_change} knows, to come from and to go back to
 */
public record ModuleShape(String name, String version, String state, Set<String> migrates) {

    /** Keeps an immutable copy. */
    public ModuleShape {
        migrates = Set.copyOf(migrates);
    }

    /** A module whose processes keep no state that could change its shape. */
    public static ModuleShape stateless(String name, String version) {
        return new ModuleShape(name, version, "", Set.of());
    }

    /** The code's MD5 in hexadecimal, as its name and version determine it. */
    public String digest() {
        return digest(bytes());
    }

    /** The object code: a few bytes that name it. */
    byte[] bytes() {
        return ("FOR1 " + name + " " + version).getBytes(StandardCharsets.UTF_8);
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has MD5", missing);
        }
    }
}
