package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import java.util.Optional;

/** What becomes of processes that still run old code of a module ({@code appup(4)}, {@code PrePurge}). */
public enum Purge {
    /** The release is not installed while there are such processes; afterwards they may end by themselves. */
    SOFT("soft_purge"),
    /** They are killed. */
    BRUTAL("brutal_purge");

    private final Atom atom;

    Purge(String name) {
        atom = Atom.of(name);
    }

    /** The word of an instruction. */
    public Atom term() {
        return atom;
    }

    static Optional<Purge> of(Term term) {
        return SOFT.atom.equals(term)
                ? Optional.of(SOFT)
                : BRUTAL.atom.equals(term) ? Optional.of(BRUTAL) : Optional.empty();
    }
}
