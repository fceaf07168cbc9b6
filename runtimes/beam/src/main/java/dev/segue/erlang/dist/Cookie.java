package dev.segue.erlang.dist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The secret that the nodes of a cluster share. It is never printed. */
public final class Cookie {
    private final String secret;

    private Cookie(String secret) {
        this.secret = secret;
    }

    /**
     * The cookie of that text.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public static Cookie of(String secret) {
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("A cookie has at least one character.");
        }
        return new Cookie(secret);
    }

    /** What proves that we know the cookie (ERTS, «Distribution Handshake»: MD5 of cookie and challenge as text). */
    byte[] digest(int challenge) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update(secret.getBytes(StandardCharsets.ISO_8859_1));
            return md5.digest(Integer.toUnsignedString(challenge).getBytes(StandardCharsets.ISO_8859_1));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has MD5.", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cookie that && secret.equals(that.secret);
    }

    @Override
    public int hashCode() {
        return Cookie.class.hashCode();
    }

    @Override
    public String toString() {
        return "Cookie[hidden]";
    }
}
