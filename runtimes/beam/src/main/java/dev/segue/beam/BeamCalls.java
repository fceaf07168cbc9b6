package dev.segue.beam;

import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.rpc.CallException;
import dev.segue.erlang.term.Term;
import dev.segue.runtime.Calls;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;

/** Calls of a node's functions. */
final class BeamCalls implements Calls {

    private final Peer peer;

    BeamCalls(Peer peer) {
        this.peer = peer;
    }

    @Override
    public Value call(String module, String function, List<Value> arguments, Duration timeout) {
        List<Term> terms = arguments.stream().map(ValueWriter::term).toList();
        try {
            return ValueReader.value(peer.callBare(timeout, module, function, terms));
        } catch (CallException.RemoteFailure raised) {
            throw new RuntimeFailure.CallFailed(Failures.sentence(raised), ValueReader.value(raised.reason()));
        } catch (CallException.TimedOut late) {
            throw Failures.late(peer.name(), late);
        } catch (DistributionException end) {
            throw Failures.lost(peer.name(), end);
        }
    }
}
