package dev.segue.erlang.codec;

import dev.segue.erlang.term.Binary;
import java.util.Arrays;

/** A stretch of bytes read from its start; every read is checked against what is left. */
final class Input {
    final byte[] bytes;
    private final int end;
    private int position;

    Input(byte[] bytes, int offset, int end) {
        this.bytes = bytes;
        this.position = offset;
        this.end = end;
    }

    int position() {
        return position;
    }

    int remaining() {
        return end - position;
    }

    MalformedTermException malformed(String why) {
        return new MalformedTermException(why, position);
    }

    /** Moves past that many bytes and gives where they began. */
    int take(int count) {
        if (count < 0 || count > end - position) {
            throw malformed("The term ends in the middle.");
        }
        position += count;
        return position - count;
    }

    int u8() {
        return bytes[take(1)] & 0xff;
    }

    int u16() {
        int at = take(2);
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    int i32() {
        return ByteBuilder.read32(bytes, take(4));
    }

    /** A 32-bit length, of which more than 2 GiB is never believed. */
    int length() {
        int length = i32();
        if (length < 0) {
            throw malformed("The term ends in the middle.");
        }
        return length;
    }

    long i64() {
        long high = i32();
        return high << 32 | i32() & 0xffffffffL;
    }

    Binary slice(int count) {
        int at = take(count);
        return Binary.wrap(Arrays.copyOfRange(bytes, at, at + count));
    }
}
