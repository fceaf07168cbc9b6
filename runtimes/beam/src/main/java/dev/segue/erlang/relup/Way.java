package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;

/** To a newer release or back to an older one. */
public enum Way {
    UP,
    DOWN;

    /** As it stands in {@code code_change}. */
    public Atom term() {
        return Atom.of(word());
    }

    /** The word for messages. */
    public String word() {
        return this == UP ? "up" : "down";
    }
}
