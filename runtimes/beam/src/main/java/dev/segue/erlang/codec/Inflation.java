package dev.segue.erlang.codec;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unfolds a compressed term (tag 80) without believing the size that it claims. */
final class Inflation {
    /** No zlib stream unfolds to more than this many times its size. */
    private static final long STRONGEST_RATIO = 1032;

    private Inflation() {}

    static byte[] inflate(Input input, Limits limits) {
        int claimed = input.length();
        int available = input.remaining();
        if (claimed > limits.inflatedBytes() || claimed > (available + 16) * STRONGEST_RATIO) {
            throw input.malformed("A compressed term claims " + claimed + " bytes.");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(input.bytes, input.position(), available);
            byte[] result = fill(inflater, claimed, input);
            input.take(Math.toIntExact(inflater.getBytesRead()));
            return result;
        } catch (DataFormatException broken) {
            throw input.malformed("A compressed term cannot be unfolded.");
        } finally {
            inflater.end();
        }
    }

    private static byte[] fill(Inflater inflater, int claimed, Input input) throws DataFormatException {
        byte[] result = new byte[Math.min(claimed, 1 << 16)];
        int filled = 0;
        byte[] surplus = new byte[1];
        while (!inflater.finished()) {
            if (filled == result.length && filled < claimed) {
                result = Arrays.copyOf(result, (int) Math.min(claimed, result.length * 2L));
            }
            boolean full = filled == claimed;
            int count = full ? inflater.inflate(surplus) : inflater.inflate(result, filled, result.length - filled);
            if (full && count > 0 || count == 0 && !inflater.finished()) {
                throw input.malformed("A compressed term is not of the size that it claims.");
            }
            filled += count;
        }
        if (filled != claimed) {
            throw input.malformed("A compressed term is not of the size that it claims.");
        }
        return result;
    }
}
