package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Term;
import java.util.Optional;

/** How long a process may take to be suspended ({@code appup(4)}, {@code Timeout}). */
public sealed interface Timeout {
    /** As long as {@code sys:suspend/1} waits, unless the release handler is told otherwise. */
    record Usual() implements Timeout {}

    /** For ever. */
    record Infinite() implements Timeout {}

    /**
     * So many milliseconds.
     *
     * @param amount more than 0
     */
    record Milliseconds(long amount) implements Timeout {
        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Milliseconds {
            if (amount <= 0) {
                throw new IllegalArgumentException("A timeout is at least 1 ms: " + amount);
            }
        }
    }

    /** The timeout that nobody has to write. */
    Timeout USUAL = new Usual();

    /** As it stands in an instruction. */
    default Term term() {
        return switch (this) {
            case Usual usual -> Atom.of("default");
            case Infinite infinite -> Atom.of("infinity");
            case Milliseconds(long amount) -> Int.of(amount);
        };
    }

    /** What a term of an instruction says. */
    static Optional<Timeout> of(Term term) {
        if (term instanceof Int(long amount) && amount > 0) {
            return Optional.of(new Milliseconds(amount));
        }
        if (term.equals(Atom.of("infinity"))) {
            return Optional.of(new Infinite());
        }
        return term.equals(Atom.of("default")) ? Optional.of(USUAL) : Optional.empty();
    }
}
