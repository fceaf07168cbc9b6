package dev.segue.beam;

import dev.segue.erlang.codec.TermDecoder;
import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Receiver;
import dev.segue.erlang.dist.Signal;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Requests straight to processes, many in flight at once. All are sent by one process of ours, so that what is sent
 * later to a process also reaches it later.
 */
final class Requests {

    private static final Atom SYSTEM = Atom.of("system");
    private static final Atom CALL = Atom.of("$gen_call");

    private final Peer peer;
    private final LocalProcess self;
    private final Map<Reference, Round> rounds = new ConcurrentHashMap<>();
    private volatile @Nullable DistributionException lost;

    Requests(Peer peer) {
        this.peer = peer;
        this.self = peer.register(new Answers());
    }

    /** A system message to each (STDLIB, {@code sys}): the answers in the order asked. */
    List<Reply> system(List<Pid> pids, Term request, Duration timeout, Progress progress) {
        return round(pids, (from, pid) -> Tuple.of(SYSTEM, from, request), timeout, progress, null);
    }

    /** The same; to each that is late another system message is sent behind it. */
    List<Reply> system(List<Pid> pids, Term request, Term behind, Duration timeout, Progress progress) {
        return round(pids, (from, pid) -> Tuple.of(SYSTEM, from, request), timeout, progress, behind);
    }

    /** A call to each, as {@code gen_server:call} makes it. */
    List<Reply> calls(List<Pid> pids, Term request, Duration timeout) {
        return round(pids, (from, pid) -> Tuple.of(CALL, from, request), timeout, Progress.NONE, null);
    }

    /** Several calls to one process. */
    List<Reply> calls(Pid process, List<Term> requests, Duration timeout) {
        var next = requests.iterator();
        List<Pid> pids = requests.stream().map(request -> process).toList();
        return round(pids, (from, pid) -> Tuple.of(CALL, from, next.next()), timeout, Progress.NONE, null);
    }

    /** The request {@code get_modules} that the release handler sends to processes with dynamic modules. */
    List<Reply> modules(List<Pid> pids, Duration timeout) {
        Atom request = Atom.of("get_modules");
        return round(pids, (from, pid) -> Tuple.of(self.pid(), from, request), timeout, Progress.NONE, null);
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

    private List<Reply> round(
            List<Pid> pids,
            BiFunction<Term, Pid, Term> message,
            Duration timeout,
            Progress progress,
            @Nullable Term behind) {
        Round round = new Round(peer, pids, timeout, progress);
        return Failures.telling(peer.name(), () -> {
            for (int index = 0; index < pids.size(); index++) {
                Reference reference = self.newReference();
                rounds.put(reference, round);
                round.asked(reference, index);
                self.send(pids.get(index), message.apply(Tuple.of(self.pid(), reference), pids.get(index)));
            }
            try {
                DistributionException already = lost;
                if (already != null) {
                    round.lost(already);
                }
                round.await();
            } finally {
                end(round, behind);
            }
            return round.replies();
        });
    }

    /** Whoever has not answered by now is sent what must follow, also when the wait was cut short. */
    private void end(Round round, @Nullable Term behind) {
        for (Reference reference : round.references()) {
            rounds.remove(reference);
        }
        if (behind != null && lost == null) {
            for (Pid late : round.unanswered()) {
                self.send(late, Tuple.of(SYSTEM, Tuple.of(self.pid(), self.newReference()), behind));
            }
        }
    }

    private final class Answers implements Receiver {
        private final TermDecoder decoder = new TermDecoder();

        @Override
        public void message(byte[] bytes, int offset, int end) {
            Term message = decoder.decode(bytes, offset, end);
            if (message instanceof Tuple answer && answer.size() == 2 && answer.at(0) instanceof Reference reference) {
                Round round = rounds.remove(reference);
                if (round != null) {
                    round.answered(reference, answer.at(1));
                }
            }
        }

        @Override
        public void signal(Signal signal) {
            // Nothing is watched or linked here.
        }

        @Override
        public void connectionLost(DistributionException why) {
            lost = why;
            List.copyOf(rounds.values()).forEach(round -> round.lost(why));
        }
    }
}
