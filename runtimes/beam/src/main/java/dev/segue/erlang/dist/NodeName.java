package dev.segue.erlang.dist;

import dev.segue.erlang.term.Atom;

/**
 * The name of a node.
 *
 * @param alive what stands before the {@code @}
 * @param host what stands behind it; with a dot or a colon in it the name is a long one
 */
public record NodeName(String alive, String host) {
    /** How many bytes a name may have, so that it is an atom and fits in the handshake. */
    private static final int LONGEST = Atom.MAX_LENGTH;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if one is empty, holds an {@code @} or is too long
     */
    public NodeName {
        boolean whole = !alive.isEmpty() && !host.isEmpty() && alive.indexOf('@') < 0 && host.indexOf('@') < 0;
        if (!whole || alive.length() + host.length() >= LONGEST) {
            throw new IllegalArgumentException("A node's name has the form name@host, not " + alive + "@" + host);
        }
    }

    /**
     * The name that this text writes out.
     *
     * @throws IllegalArgumentException if the text has not the form {@code name@host}
     */
    public static NodeName parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("A node's name has the form name@host, not " + text);
        }
        return new NodeName(text.substring(0, at), text.substring(at + 1));
    }

    /** Whether this is a long name, as {@code -name} gives it; nodes of long and of short names do not meet. */
    public boolean isLong() {
        return host.indexOf('.') >= 0 || host.indexOf(':') >= 0;
    }

    /** The name as the atom that pids of the node hold. */
    public Atom atom() {
        return Atom.of(toString());
    }

    @Override
    public String toString() {
        return alive + "@" + host;
    }
}
