package dev.segue.erlang.term;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A binary: bytes. */
public final class Binary implements Term {
    private final byte[] bytes;

    private Binary(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A binary of a copy of these bytes. */
    public static Binary of(byte... bytes) {
        return new Binary(bytes.clone());
    }

    /** A binary that takes the array over: whoever calls this promises never to change it again. */
    public static Binary wrap(byte[] bytes) {
        return new Binary(bytes);
    }

    /** The text in UTF-8, as {@code <<"…"/utf8>>}. */
    public static Binary utf8(String text) {
        return new Binary(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes for reading only, without a copy. */
    public ByteBuffer view() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Copies all bytes into the target from that offset on. */
    public void copyInto(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, bytes.length);
    }

    byte at(int index) {
        return bytes[index];
    }

    /** The text, if the bytes are well-formed UTF-8. */
    public Optional<String> text() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Binary that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
