package dev.segue.erlang.term;

/**
 * A bit string whose length is not a multiple of eight; others are {@link Binary}.
 *
 * @param bytes the bits, the last byte filled up with zero bits on its right
 * @param bitsInLastByte how many bits of the last byte count, from the left: 1 to 7
 */
public record BitString(Binary bytes, int bitsInLastByte) implements Term {
    /**
     * Clears the bits that do not count, so that equal bit strings are equal terms.
     *
     * @throws IllegalArgumentException if there is no last byte, or the count is not 1 to 7
     */
    public BitString {
        if (bitsInLastByte < 1 || bitsInLastByte > 7 || bytes.size() == 0) {
            throw new IllegalArgumentException("A bit string has 1 to 7 bits in its last byte: " + bitsInLastByte);
        }
        int unused = 0xff >> bitsInLastByte;
        if ((bytes.at(bytes.size() - 1) & unused) != 0) {
            byte[] cleared = bytes.bytes();
            cleared[cleared.length - 1] &= (byte) ~unused;
            bytes = Binary.wrap(cleared);
        }
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
