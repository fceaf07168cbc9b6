package dev.segue.erlang.term;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Bytes seen as a list of integers; by the contract of {@link java.util.List} it equals any list of the same integers. */
final class ByteElements extends AbstractList<Term> implements RandomAccess {
    private final byte[] bytes;

    ByteElements(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] copy() {
        return bytes.clone();
    }

    @Override
    public Term get(int index) {
        return Int.of(bytes[index] & 0xff);
    }

    @Override
    public int size() {
        return bytes.length;
    }
}
