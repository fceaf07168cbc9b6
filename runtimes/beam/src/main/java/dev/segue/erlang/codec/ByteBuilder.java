package dev.segue.erlang.codec;

import java.util.Arrays;

/** Bytes that grow, written big-endian; not safe for use by several threads. */
public final class ByteBuilder {
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private byte[] bytes;
    private int size;

    /** An empty builder with room for that many bytes. */
    public ByteBuilder(int capacity) {
        bytes = new byte[capacity];
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** Forgets what was written and keeps the room. */
    public void clear() {
        size = 0;
    }

    /** Forgets what was written after that many bytes. */
    public void truncate(int length) {
        size = length;
    }

    /** The array that holds the bytes, of which the first {@link #size} count; it changes with the next write. */
    public byte[] array() {
        return bytes;
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes the lowest 8 bits. */
    public ByteBuilder u8(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
        return this;
    }

    /** Writes the lowest 16 bits. */
    public ByteBuilder u16(int value) {
        reserve(2);
        bytes[size] = (byte) (value >> 8);
        bytes[size + 1] = (byte) value;
        size += 2;
        return this;
    }

    /** Writes 32 bits. */
    public ByteBuilder u32(int value) {
        reserve(4);
        put32(bytes, size, value);
        size += 4;
        return this;
    }

    /** Writes 64 bits. */
    public ByteBuilder u64(long value) {
        return u32((int) (value >> 32)).u32((int) value);
    }

    /** Writes all of these bytes. */
    public ByteBuilder bytes(byte[] source) {
        return bytes(source, 0, source.length);
    }

    /** Writes that stretch of these bytes. */
    public ByteBuilder bytes(byte[] source, int offset, int length) {
        reserve(length);
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
        return this;
    }

    /** Leaves room for that many bytes to be filled in through {@link #array}, and gives its offset. */
    public int skip(int length) {
        reserve(length);
        size += length;
        return size - length;
    }

    /** Overwrites 32 bits at that offset. */
    public void patch32(int offset, int value) {
        put32(bytes, offset, value);
    }

    /** Writes 32 bits into an array, big-endian. */
    public static void put32(byte[] target, int offset, int value) {
        target[offset] = (byte) (value >> 24);
        target[offset + 1] = (byte) (value >> 16);
        target[offset + 2] = (byte) (value >> 8);
        target[offset + 3] = (byte) value;
    }

    /** Reads 32 bits from an array, big-endian. */
    public static int read32(byte[] source, int offset) {
        return source[offset] << 24
                | (source[offset + 1] & 0xff) << 16
                | (source[offset + 2] & 0xff) << 8
                | source[offset + 3] & 0xff;
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            grow((long) size + more);
        }
    }

    private void grow(long needed) {
        if (needed > LARGEST) {
            throw new UnencodableTermException("A message of more than 2 GiB cannot be sent.");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(needed, bytes.length * 2L)));
    }
}
