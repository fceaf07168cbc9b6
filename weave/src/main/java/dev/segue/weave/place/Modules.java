package dev.segue.weave.place;

import dev.segue.erlang.term.Atom;

/** How modules are called. */
final class Modules {
    private static final String ELIXIR = "Elixir.";

    private Modules() {}

    /** An Elixir module without the prefix that its atom has; any other as it is. */
    static String shortName(Atom module) {
        String name = module.name();
        return name.startsWith(ELIXIR) ? name.substring(ELIXIR.length()) : name;
    }
}
