package dev.segue.cli.session;

import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Style;
import dev.segue.repl.Session;

/**
 * What stands before a statement: which target, and how much is suspended on it.
 *
 * @param style how it is coloured
 */
record SessionPrompt(Style style) {

    String of(Session session) {
        int suspended = session.run().suspended().size();
        String held = suspended == 0 ? "" : style.yellow(" (" + suspended + " suspended)");
        return style.bold(name(session.target().address())) + held + "> ";
    }

    /** The node of an address, or its scheme where it has none. */
    static String name(String address) {
        String place = Printable.line(address).replaceFirst("\\?.*", "");
        String node = place.replaceFirst("^[a-z]+:(//)?", "");
        return node.isEmpty() ? place.replaceFirst(":$", "") : node;
    }
}
