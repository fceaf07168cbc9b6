package dev.segue.erlang.codec;

import dev.segue.erlang.term.Atom;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives the same atom for the same bytes without decoding them again; what collides is simply replaced. */
final class AtomCache {
    private static final int SLOTS = 512;

    private record Entry(byte[] text, Atom atom) {}

    private final @Nullable Entry[] slots = new Entry[SLOTS];

    Atom utf8(Input input, int length) {
        int at = input.take(length);
        int hash = length;
        for (int index = at; index < at + length; index++) {
            hash = hash * 31 + input.bytes[index];
        }
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        Entry entry = slots[slot];
        if (entry != null && Arrays.equals(entry.text, 0, entry.text.length, input.bytes, at, at + length)) {
            return entry.atom;
        }
        Entry fresh = decode(input, at, length);
        slots[slot] = fresh;
        return fresh.atom;
    }

    private static Entry decode(Input input, int at, int length) {
        byte[] text = Arrays.copyOfRange(input.bytes, at, at + length);
        try {
            return new Entry(
                    text,
                    Atom.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(text))
                            .toString()));
        } catch (CharacterCodingException | IllegalArgumentException notAnAtom) {
            throw input.malformed("An atom is no UTF-8 text of at most " + Atom.MAX_LENGTH + " characters.");
        }
    }

    static Atom latin1(Input input, int length) {
        if (length > Atom.MAX_LENGTH) {
            throw input.malformed("An atom has more than " + Atom.MAX_LENGTH + " characters.");
        }
        return Atom.of(new String(input.bytes, input.take(length), length, StandardCharsets.ISO_8859_1));
    }
}
