package dev.segue.erlang.term;

/**
 * A process identifier.
 *
 * @param node the name of the node on which the process runs
 * @param id the first number, an unsigned 32-bit value
 * @param serial the second number, an unsigned 32-bit value
 * @param creation which life of the node it belongs to, an unsigned 32-bit value
 */
public record Pid(Atom node, int id, int serial, int creation) implements Term {
    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
