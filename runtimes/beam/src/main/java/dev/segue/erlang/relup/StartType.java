package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an application of a release is started ({@code rel(4)}, {@code Type}). */
public enum StartType {
    PERMANENT,
    TRANSIENT,
    TEMPORARY,
    /** Loaded, not started. */
    LOAD,
    /** Its modules are loaded, it is not. */
    NONE;

    /** As it stands in a file. */
    public Atom term() {
        return Atom.of(name().toLowerCase(Locale.ROOT));
    }

    static Optional<StartType> of(Term term) {
        return Arrays.stream(values()).filter(each -> each.term().equals(term)).findFirst();
    }
}
