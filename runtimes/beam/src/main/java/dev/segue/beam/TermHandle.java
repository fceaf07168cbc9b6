package dev.segue.beam;

import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.value.Handle;
import dev.segue.value.Kind;

/**
 * A term of the node that scripts can hold, compare and hand back, but not look into: a pid, reference, port or fun, and
 * what the language has no like of, such as a bit string or an improper list.
 *
 * @param term the term
 */
public record TermHandle(Term term) implements Handle {

    @Override
    public Kind kind() {
        return term instanceof Pid ? Kind.PID : Kind.HANDLE;
    }

    @Override
    public String literal() {
        return term instanceof Pid pid
                ? "<%s %d.%d.%d>".formatted(pid.node().name(), 0, unsigned(pid.id()), unsigned(pid.serial()))
                : term.toString();
    }

    private static long unsigned(int number) {
        return Integer.toUnsignedLong(number);
    }

    @Override
    public String toString() {
        return literal();
    }
}
