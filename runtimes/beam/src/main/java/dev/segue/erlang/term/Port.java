package dev.segue.erlang.term;

/**
 * A port identifier.
 *
 * @param node the name of the node that owns the port
 * @param id its number, an unsigned 64-bit value
 * @param creation which life of the node it belongs to, an unsigned 32-bit value
 */
public record Port(Atom node, long id, int creation) implements Term {
    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
