package dev.segue.erlang.rpc;

import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;

/**
 * A group leader that takes output and drops it (STDLIB, «The Erlang I/O Protocol»): on a node without a process
 * {@code user}, a called function that prints must not wait for ever.
 */
final class OutputSink {
    private static final Atom PUT = Atom.of("put_chars");
    private static final Atom REPLY = Atom.of("io_reply");

    private OutputSink() {}

    /** Answers an I/O request; gives false for any other message. */
    static boolean answer(Term message, LocalProcess self) {
        if (message instanceof Tuple request
                && request.isTagged("io_request", 4)
                && request.at(1) instanceof Pid from) {
            Term result = request.at(3) instanceof Tuple output
                            && output.size() > 0
                            && output.at(0).equals(PUT)
                    ? Atom.OK
                    : Tuple.of(Atom.ERROR, Atom.of("enotsup"));
            self.reply(from, Tuple.of(REPLY, request.at(2), result));
            return true;
        }
        return false;
    }
}
