package dev.segue.value;

import java.math.BigInteger;

/** What everything that takes lists takes: a list or a range. */
public sealed interface Sequence extends Value, Iterable<Value> permits ListValue, RangeValue {

    /** How many elements there are; a range can have more than a list can hold. */
    BigInteger count();

    /**
     * The element at a place from 0.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    Value at(BigInteger index);
}
