package dev.segue.value;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The integers from one to another, both ends in; empty if the end is less. */
public record RangeValue(BigInteger start, BigInteger end) implements Sequence {

    @Override
    public Kind kind() {
        return Kind.RANGE;
    }

    @Override
    public String literal() {
        return start + ".." + end;
    }

    @Override
    public BigInteger count() {
        return end.subtract(start).add(BigInteger.ONE).max(BigInteger.ZERO);
    }

    @Override
    public Value at(BigInteger index) {
        if (index.signum() < 0 || index.compareTo(count()) >= 0) {
            throw new IndexOutOfBoundsException(index.toString());
        }
        return IntegerValue.of(start.add(index));
    }

    /** Whether all its numbers fit a {@code long}, as the one behind the last does. */
    public boolean isSmall() {
        return start.bitLength() < Long.SIZE && end.bitLength() < Long.SIZE && end.longValue() < Long.MAX_VALUE;
    }

    @Override
    public Iterator<Value> iterator() {
        return isSmall()
                ? new SmallIterator(start.longValue(), end.longValue())
                : Stream.iterate(start, n -> n.compareTo(end) <= 0, n -> n.add(BigInteger.ONE))
                        .<Value>map(n -> IntegerValue.of(n))
                        .iterator();
    }

    /** Goes through numbers that fit a {@code long}, as the one behind the last does. */
    private static final class SmallIterator implements Iterator<Value> {
        private final long last;
        private long next;

        SmallIterator(long first, long last) {
            this.next = first;
            this.last = last;
        }

        @Override
        public boolean hasNext() {
            return next <= last;
        }

        @Override
        public Value next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return IntegerValue.of(next++);
        }
    }

    @Override
    public String toString() {
        return literal();
    }
}
