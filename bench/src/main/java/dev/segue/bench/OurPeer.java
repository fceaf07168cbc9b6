package dev.segue.bench;

import dev.segue.erlang.dist.Mailbox;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;

/** Our side. */
final class OurPeer implements Peer {
    private final Rpc rpc;
    private final Mailbox mailbox;
    private final Pid counter;

    OurPeer(Rpc rpc, Mailbox mailbox) {
        this.rpc = rpc;
        this.mailbox = mailbox;
        this.counter = (Pid) rpc.call(Call.of("erlang", "whereis", Atom.of("counter")), Target.TIMEOUT);
    }

    @Override
    public void calls(int count) {
        for (int number = 0; number < count; number++) {
            Term result = rpc.call(Call.of("erlang", "abs", Int.of(-number)), Target.TIMEOUT);
            if (!result.equals(Int.of(number))) {
                throw new IllegalStateException("wrong answer " + result);
            }
        }
    }

    @Override
    public void stream(int count) throws InterruptedException {
        Atom tag = Atom.of("message");
        Binary body = Binary.of(new byte[32]);
        for (int number = 0; number < count; number++) {
            mailbox.process().send(counter, Tuple.of(tag, Int.of(number), body));
        }
        mailbox.process().send(counter, Tuple.of(Atom.of("tell"), mailbox.pid()));
        Term seen = mailbox.receiveMessage(Target.TIMEOUT).orElseThrow();
        if (!seen.equals(Tuple.of(Atom.of("seen"), Int.of(count)))) {
            throw new IllegalStateException("some were lost: " + seen);
        }
    }

    @Override
    public void close() {
        rpc.close();
        mailbox.close();
    }
}
