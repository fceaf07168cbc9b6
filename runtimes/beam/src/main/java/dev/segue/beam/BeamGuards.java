package dev.segue.beam;

import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Pid;
import dev.segue.runtime.Guards;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;

/** Starts guards on a node. */
final class BeamGuards implements Guards {

    private final Peer peer;

    BeamGuards(Peer peer) {
        this.peer = peer;
    }

    @Override
    public Guard start(Duration silence) {
        BeamGuard guard = new BeamGuard(peer);
        if (peer.ask(
                        Question.GUARD,
                        new Binding("Runner", guard.runner()),
                        new Binding("Silence", Int.of(silence.toMillis())))
                instanceof Pid pid) {
            guard.watch(pid);
            return guard;
        }
        throw new RuntimeFailure.Refused(peer.name() + " did not start a guard");
    }
}
