package dev.segue.weave.place;

import dev.segue.erlang.term.Atom;

/** How modules are called. */
final class Modules {
    private static final String ELIXIR = "Elixir.";

    private Modules() {}

    /** Whether the atom is written as people call the module. */
    static boolean isShort(Atom module) {
        return !module.name().startsWith(ELIXIR);
    }

    /** An Elixir module without the prefix that its atom has; any other as it is. */
    static String shortName(Atom module) {
        String name = module.name();
        return isShort(module) ? name : name.substring(ELIXIR.length());
    }
}
