package dev.segue.erlang.codec;

import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Term;
import java.math.BigInteger;

/** Integers of any size: a byte, 32 bits signed, or a sign and bytes from the least significant on. */
final class Integers {
    private Integers() {}

    static void write(long value, ByteBuilder out) {
        if (value >= 0 && value <= 0xff) {
            out.u8(Tag.SMALL_INTEGER).u8((int) value);
        } else if (value == (int) value) {
            out.u8(Tag.INTEGER).u32((int) value);
        } else {
            writeSmallBig(value, out);
        }
    }

    private static void writeSmallBig(long value, ByteBuilder out) {
        long magnitude = Math.abs(value);
        int count = (64 - Long.numberOfLeadingZeros(magnitude) + 7) / 8;
        out.u8(Tag.SMALL_BIG).u8(count).u8(value < 0 ? 1 : 0);
        for (int index = 0; index < count; index++) {
            out.u8((int) (magnitude >>> (8 * index)));
        }
    }

    static void write(BigInteger value, ByteBuilder out) {
        byte[] magnitude = value.abs().toByteArray();
        int first = magnitude[0] == 0 && magnitude.length > 1 ? 1 : 0;
        int count = magnitude.length - first;
        if (count <= 0xff) {
            out.u8(Tag.SMALL_BIG).u8(count);
        } else {
            out.u8(Tag.LARGE_BIG).u32(count);
        }
        out.u8(value.signum() < 0 ? 1 : 0);
        for (int index = magnitude.length - 1; index >= first; index--) {
            out.u8(magnitude[index]);
        }
    }

    /** The integer of that sign whose digits stand in the bytes, least significant first. */
    static Term read(boolean negative, byte[] bytes, int offset, int count) {
        if (count < 8) {
            long magnitude = 0;
            for (int index = 0; index < count; index++) {
                magnitude |= (bytes[offset + index] & 0xffL) << (8 * index);
            }
            return Int.of(negative ? -magnitude : magnitude);
        }
        byte[] magnitude = new byte[count];
        for (int index = 0; index < count; index++) {
            magnitude[count - 1 - index] = bytes[offset + index];
        }
        BigInteger absolute = new BigInteger(1, magnitude);
        return Int.of(negative ? absolute.negate() : absolute);
    }
}
