package dev.segue.erlang.text;

import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.BitString;
import dev.segue.erlang.term.Term;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;

/** Gathers bits, the most significant of each byte first. */
final class BitBuffer {
    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    /** Adds the lowest bits of a number, the highest of them first. */
    void add(int value, int bits) {
        for (int bit = bits - 1; bit >= 0; bit--) {
            pending = pending << 1 | value >> bit & 1;
            if (++pendingBits == 8) {
                whole.write(pending);
                pending = 0;
                pendingBits = 0;
            }
        }
    }

    void addBytes(byte[] bytes) {
        if (pendingBits == 0) {
            whole.writeBytes(bytes);
        } else {
            for (byte each : bytes) {
                add(each & 0xff, 8);
            }
        }
    }

    /** Adds the two's complement of a number in that many bits. */
    void addInteger(BigInteger value, int bits, boolean little) {
        int bytes = (bits + 7) / 8;
        int partial = bits % 8;
        for (int index = 0; index < bytes; index++) {
            int place = little ? index : bytes - 1 - index;
            boolean highest = place == bytes - 1;
            int octet = value.shiftRight(8 * place).intValue() & 0xff;
            add(octet, highest && partial != 0 ? partial : 8);
        }
    }

    /** Adds the first bits of a binary or bit string. */
    void addBits(byte[] bytes, int bits) {
        for (int index = 0; index < bits / 8; index++) {
            add(bytes[index] & 0xff, 8);
        }
        if (bits % 8 != 0) {
            add((bytes[bits / 8] & 0xff) >> 8 - bits % 8, bits % 8);
        }
    }

    Term toTerm() {
        if (pendingBits == 0) {
            return Binary.wrap(whole.toByteArray());
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(whole.toByteArray());
        all.write(pending << 8 - pendingBits);
        return new BitString(Binary.wrap(all.toByteArray()), pendingBits);
    }
}
