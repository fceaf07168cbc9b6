package dev.segue.value;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Bytes that are not text. Prints as Erlang writes a binary. */
public record BytesValue(byte[] bytes) implements Value {

    /** Keeps a copy of its own. */
    public BytesValue {
        bytes = bytes.clone();
    }

    /** A copy of them. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public Kind kind() {
        return Kind.BYTES;
    }

    @Override
    public String literal() {
        return IntStream.range(0, bytes.length)
                .mapToObj(i -> Integer.toString(bytes[i] & 0xff))
                .collect(Collectors.joining(",", "<<", ">>"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BytesValue that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return literal();
    }
}
