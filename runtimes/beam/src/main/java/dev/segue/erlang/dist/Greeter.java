package dev.segue.erlang.dist;

import dev.segue.erlang.codec.TermDecoder;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;

/** Answers the question by which {@code net_adm:ping} finds out whether a node lives. */
final class Greeter {
    /** The name under which it is asked; whoever watches that name is watching us. */
    static final Atom NAME = Atom.of("net_kernel");

    private static final Atom YES = Atom.of("yes");

    private final TermDecoder decoder;

    Greeter(TermDecoder decoder) {
        this.decoder = decoder;
    }

    void answer(byte[] bytes, int offset, int end, Connection connection) {
        Term message = decoder.decode(bytes, offset, end);
        if (message instanceof Tuple call
                && call.isTagged("$gen_call", 3)
                && call.at(1) instanceof Tuple(List<Term> from)
                && from.size() == 2
                && from.getFirst() instanceof Pid asker
                && call.at(2) instanceof Tuple question
                && question.isTagged("is_auth", 2)) {
            connection.trySend(out -> Frames.send(out, asker, Tuple.of(from.get(1), YES)));
        }
    }
}
