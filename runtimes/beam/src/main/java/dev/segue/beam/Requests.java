package dev.segue.beam;

import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Receiver;
import dev.segue.erlang.dist.Signal;
import dev.segue.erlang.rpc.Answer;
import dev.segue.erlang.rpc.BulkMessage;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Requests straight to processes, many in flight at once, and plain messages. Answers come in the order asked. */
final class Requests {

    private static final Atom MODULES = Atom.of("get_modules");

    private final Peer peer;
    private final LocalProcess self;

    Requests(Peer peer) {
        this.peer = peer;
        this.self = peer.register(new Deaf());
    }

    /** A system message to each (STDLIB, {@code sys}). */
    List<Answer> system(List<Pid> pids, Term request, Duration timeout, Progress progress) {
        return peer.askAll(pids, BulkMessage.system(request), Optional.empty(), timeout, progress);
    }

    /** The same; each that is late is sent another system message behind it, by the same sender. */
    List<Answer> system(List<Pid> pids, Term request, Term behind, Duration timeout, Progress progress) {
        return peer.askAll(
                pids, BulkMessage.system(request), Optional.of(BulkMessage.system(behind)), timeout, progress);
    }

    /** A call to each, as {@code gen_server:call} makes it. */
    List<Answer> calls(List<Pid> pids, Term request, Duration timeout) {
        return peer.askAll(pids, BulkMessage.call(request), Optional.empty(), timeout, Progress.NONE);
    }

    /** The request {@code get_modules} that the release handler sends to processes with dynamic modules. */
    List<Answer> modules(List<Pid> pids, Duration timeout) {
        return peer.askAll(pids, from -> Tuple.of(from.at(0), from, MODULES), Optional.empty(), timeout, Progress.NONE);
    }

    /** A message to each. */
    void send(List<Pid> pids, Term message) {
        Failures.telling(peer.name(), () -> {
            pids.forEach(pid -> self.send(pid, message));
            return pids;
        });
    }

    /** A message to a registered process. */
    void send(String registered, Term message) {
        Failures.telling(peer.name(), () -> {
            self.send(Atom.of(registered), message);
            return registered;
        });
    }

    /** Our own pid, as the node sees it. */
    Pid pid() {
        return self.pid();
    }

    /** Nobody answers a plain message. */
    private static final class Deaf implements Receiver {
        @Override
        public void message(byte[] bytes, int offset, int end) {
            // Whatever comes was not asked for.
        }

        @Override
        public void signal(Signal signal) {
            // Nothing is watched or linked.
        }

        @Override
        public void connectionLost(DistributionException why) {
            // The next send tells.
        }
    }
}
