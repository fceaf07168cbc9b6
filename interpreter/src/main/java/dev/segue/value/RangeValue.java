package dev.segue.value;

import java.math.BigInteger;
import java.util.Iterator;
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
        return new IntegerValue(start.add(index));
    }

    @Override
    public Iterator<Value> iterator() {
        return Stream.iterate(start, n -> n.compareTo(end) <= 0, n -> n.add(BigInteger.ONE))
                .map(n -> (Value) new IntegerValue(n))
                .iterator();
    }

    @Override
    public String toString() {
        return literal();
    }
}
