package dev.segue.beam;

import dev.segue.erlang.codec.TermDecoder;
import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Receiver;
import dev.segue.erlang.dist.Signal;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A guard on a node, seen from the run. The node watches a process of ours that lives as long as the guard is needed. */
final class BeamGuard implements Guards.Guard {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Peer peer;
    private final LocalProcess runner;
    private final Map<Reference, CompletableFuture<Boolean>> questions = new ConcurrentHashMap<>();
    private volatile boolean gone;
    private volatile boolean dismissed;
    private volatile @Nullable Pid pid;

    BeamGuard(Peer peer) {
        this.peer = peer;
        this.runner = peer.register(new Answers());
    }

    /** The process of ours that the guard watches. */
    Pid runner() {
        return runner.pid();
    }

    /** Learns when the guard ends. */
    void watch(Pid guard) {
        pid = guard;
        runner.monitor(guard);
    }

    @Override
    public void add(List<Guards.Entry> entries) {
        tell("add", entries);
    }

    @Override
    public void remove(List<Guards.Entry> entries) {
        tell("remove", entries);
    }

    private void tell(String what, List<Guards.Entry> entries) {
        ListTerm terms = new ListTerm(entries.stream().map(BeamGuard::term).toList());
        send(Tuple.of(Atom.of(what), terms));
    }

    private static Term term(Guards.Entry entry) {
        return switch (entry) {
            case Guards.Entry.Suspended suspended -> Tuple.of(Atom.of("process"), Terms.pid(suspended.pid()));
            case Guards.Entry.Paused(Listeners.Listener listener, Listeners.Pause pause) ->
                switch (pause) {
                    case QUEUE -> Tuple.of(Atom.of("queued"), Terms.pid(listener.process()));
                    case REFUSE -> Tuple.of(Atom.of("refused"), ValueWriter.term(listener.id()));
                };
        };
    }

    @Override
    public boolean heartbeat() {
        return !gone && !dismissed && ask("heartbeat");
    }

    @Override
    public boolean isGone() {
        return gone;
    }

    @Override
    public void dismiss() {
        dismissed = true;
        if (!gone && peer.isOpen()) {
            ask("dismiss");
        }
        runner.close();
    }

    /** Asks and waits; without an answer in time it is the guard's death alone that says that it is gone. */
    private boolean ask(String what) {
        Reference reference = runner.newReference();
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        questions.put(reference, answer);
        try {
            send(Tuple.of(Atom.of(what), reference));
            return gone ? false : answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return !gone;
        } catch (ExecutionException failed) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RuntimeFailure.Cancelled("the wait for the guard on " + peer.name() + " was cancelled");
        } finally {
            questions.remove(reference);
        }
    }

    private void send(Term message) {
        Pid guard = pid;
        if (guard != null) {
            Failures.telling(peer.name(), () -> {
                runner.send(guard, message);
                return guard;
            });
        }
    }

    private void end() {
        gone = !dismissed;
        questions.values().forEach(answer -> answer.complete(dismissed));
    }

    private final class Answers implements Receiver {
        private final TermDecoder decoder = new TermDecoder();

        @Override
        public void message(byte[] bytes, int offset, int end) {
            if (decoder.decode(bytes, offset, end) instanceof Tuple answer
                    && answer.size() == 2
                    && answer.at(0) instanceof Reference reference) {
                CompletableFuture<Boolean> waiting = questions.get(reference);
                if (waiting != null) {
                    waiting.complete(true);
                }
            }
        }

        @Override
        public void signal(Signal signal) {
            if (signal instanceof Signal.Down) {
                end();
            }
        }

        @Override
        public void connectionLost(DistributionException why) {
            end();
        }
    }
}
