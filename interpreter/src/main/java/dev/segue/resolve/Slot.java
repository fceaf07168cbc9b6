package dev.segue.resolve;

/**
 * Where a name's value lives.
 *
 * @param place which frame
 * @param index its place in that frame, from 0
 */
public record Slot(Place place, int index) {

    /** The frames that an expression can reach. */
    public enum Place {
        /** The frame of the top-level names. */
        GLOBAL,
        /** A name of the running body that is bound once. */
        LOCAL,
        /** A {@code var} of the running body: a cell, shared with the lambdas that capture it. */
        VARIABLE
    }
}
