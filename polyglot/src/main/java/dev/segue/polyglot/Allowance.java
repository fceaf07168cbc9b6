package dev.segue.polyglot;

import dev.segue.foreign.ForeignBounds;
import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignFailure.Reason;
import java.util.List;
import java.util.function.Supplier;

/** How much of one value may still pass. */
final class Allowance {
    private static final int DEEPEST = 400;

    private final ForeignBounds bounds;
    private long left;
    private int depth;

    Allowance(ForeignBounds bounds) {
        this.bounds = bounds;
        this.left = bounds.elements();
    }

    /** Takes so many elements, characters or bytes off. */
    void take(long count) {
        left -= count;
        if (left < 0) {
            throw limit("a value with more than %d elements or characters".formatted(bounds.elements()));
        }
    }

    /** Refuses so many elements at once, before any of them is looked at. */
    void check(long count) {
        if (count > left) {
            take(count);
        }
    }

    /** Takes an integer of so many bits off. */
    void takeBits(long bits) {
        if (bits > bounds.bits()) {
            throw limit("an integer of more than %d bits".formatted(bounds.bits()));
        }
    }

    /** Passes what is inside something. */
    <T> T inside(Supplier<T> work) {
        depth++;
        try {
            if (depth > DEEPEST) {
                throw limit("a value that nests more than %d deep, or contains itself,".formatted(DEEPEST));
            }
            return work.get();
        } finally {
            depth--;
        }
    }

    private static ForeignFailure limit(String what) {
        return new ForeignFailure(Reason.LIMIT, what + " cannot pass between the languages", List.of());
    }
}
