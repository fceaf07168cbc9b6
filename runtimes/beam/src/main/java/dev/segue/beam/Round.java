package dev.segue.beam;

import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Outcome;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One request to many processes. Processes are not monitored, which would double the traffic; when nothing has come for a
 * while, those still open are looked up, so that a dead process is not waited for.
 */
final class Round {

    private static final long LOOK_MILLIS = 200;
    private static final int STEPS = 50;
    private static final Reply LATE = new Reply.Late();
    private static final Reply GONE = new Reply.Gone();

    private final Peer peer;
    private final List<Pid> pids;
    private final long deadline;
    private final Progress progress;
    private final Map<Reference, Integer> asked = new LinkedHashMap<>();
    private final @Nullable Reply[] replies;
    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private int done;

    Round(Peer peer, List<Pid> pids, Duration timeout, Progress progress) {
        this.peer = peer;
        this.pids = pids;
        this.deadline = System.nanoTime() + Math.min(Long.MAX_VALUE / 4, nanos(timeout));
        this.progress = progress;
        this.replies = new Reply[pids.size()];
    }

    private sealed interface Event {
        record Answer(Reference reference, Term answer) implements Event {}

        record Lost(DistributionException why) implements Event {}
    }

    private static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofDays(10_000)) > 0 ? Long.MAX_VALUE / 4 : duration.toNanos();
    }

    void asked(Reference reference, int index) {
        asked.put(reference, index);
    }

    void answered(Reference reference, Term answer) {
        events.add(new Event.Answer(reference, answer));
    }

    void lost(DistributionException why) {
        events.add(new Event.Lost(why));
    }

    /** Waits until each has answered or is gone, or the time is over. */
    void await() {
        int step = Math.max(1, pids.size() / STEPS);
        while (done < pids.size()) {
            long left = deadline - System.nanoTime();
            if (left <= 0 && events.isEmpty()) {
                return;
            }
            Event event = next(Math.min(Math.max(left, 0), TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)));
            if (event == null) {
                bookGone();
            } else {
                book(event);
            }
            if (done % step == 0 || done == pids.size()) {
                progress.advanced(done, pids.size());
            }
        }
    }

    private @Nullable Event next(long nanos) {
        try {
            return events.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RuntimeFailure.Cancelled("the wait for " + (pids.size() - done) + " processes was cancelled");
        }
    }

    private void book(Event event) {
        switch (event) {
            case Event.Answer(Reference reference, Term answer) -> put(asked.get(reference), new Reply.Answered(answer));
            case Event.Lost(DistributionException why) -> throw Failures.lost(peer.name(), why);
        }
    }

    private void put(@Nullable Integer index, Reply reply) {
        if (index != null && replies[index] == null) {
            replies[index] = reply;
            done++;
        }
    }

    private void bookGone() {
        List<Integer> open = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        for (int index = 0; index < pids.size(); index++) {
            if (replies[index] == null) {
                open.add(index);
                calls.add(Call.of("erlang", "is_process_alive", pids.get(index)));
            }
        }
        List<Outcome> outcomes = peer.callAll(calls, Peer.PATIENCE);
        bookWhatCame();
        for (int i = 0; i < open.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Returned(Term alive) && alive.equals(Atom.FALSE)) {
                put(open.get(i), GONE);
            }
        }
    }

    /** A process may have answered and ended since: its answer counts. */
    private void bookWhatCame() {
        Event event = events.poll();
        while (event != null) {
            book(event);
            event = events.poll();
        }
    }

    /** The replies in the order asked; whoever has not answered yet is late. */
    List<Reply> replies() {
        List<Reply> all = new ArrayList<>(replies.length);
        for (Reply reply : replies) {
            all.add(reply == null ? LATE : reply);
        }
        return all;
    }

    Iterable<Reference> references() {
        return asked.keySet();
    }

    /** Those that have not answered, the dead excepted. */
    List<Pid> unanswered() {
        List<Pid> open = new ArrayList<>();
        for (int index = 0; index < replies.length; index++) {
            if (replies[index] == null) {
                open.add(pids.get(index));
            }
        }
        return open;
    }
}
