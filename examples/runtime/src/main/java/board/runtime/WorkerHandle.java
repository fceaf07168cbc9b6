package board.runtime;

import dev.segue.value.Handle;
import dev.segue.value.Kind;

/** A worker of a board, as scripts see it: something to compare and to print, and nothing else. */
record WorkerHandle(String board, int id) implements Handle {

    @Override
    public Kind kind() {
        return Kind.PID;
    }

    @Override
    public String literal() {
        return "<" + board + " " + id + ">";
    }

    @Override
    public String toString() {
        return literal();
    }
}
