package dev.segue.beam;

import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Outcome;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.BulkResult;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.Supervised;
import dev.segue.value.Handle;
import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The processes of a node. */
final class BeamProcesses implements Processes {

    private static final Term SUSPEND = Atom.of("suspend");
    private static final Term RESUME = Atom.of("resume");
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Peer peer;
    private final Requests requests;
    private final SupervisionTree tree;
    private final SystemRound rounds;

    BeamProcesses(Peer peer, Requests requests, SupervisionTree tree, Speakers speakers) {
        this.peer = peer;
        this.requests = requests;
        this.tree = tree;
        this.rounds = new SystemRound(speakers);
    }

    @Override
    public List<Handle> all() {
        return Terms.handles(Terms.pids(peer.call("erlang", "processes")));
    }

    @Override
    public List<Handle> of(String application) {
        return tree.master(application)
                .map(master -> Terms.handles(Terms.pids(peer.ask(Question.LED, new Binding("Leader", master)))))
                .orElse(List.of());
    }

    @Override
    public List<Handle> running(String application, String module) {
        Map<Pid, Set<String>> workers = tree.workers(application);
        List<Pid> found = new ArrayList<>();
        workers.forEach((pid, modules) -> {
            if (modules.contains(module)) {
                found.add(pid);
            }
        });
        return Terms.handles(found);
    }

    @Override
    public Optional<Supervised> supervision(String application) {
        return tree.from(application);
    }

    @Override
    public Optional<Supervised> supervision(Handle supervisor) {
        return tree.from(Terms.pid(supervisor));
    }

    @Override
    public MapValue info(Handle pid) {
        return new ProcessFacts(peer, requests, rounds).of(pid);
    }

    @Override
    public List<Long> queueLengths(List<Handle> pids) {
        return Terms.elements(peer.ask(Question.QUEUES, Binding.list("Pids", Terms.pids(pids)))).stream()
                .map(length -> length instanceof Int(long count) ? count : 0L)
                .toList();
    }

    @Override
    public Map<String, List<Handle>> executing(List<String> modules) {
        Map<String, List<Handle>> found = new TreeMap<>();
        for (Term term : Terms.elements(peer.ask(Question.EXECUTING, Binding.atoms("Modules", modules)))) {
            Tuple pair = Terms.tuple(term, 2);
            found.computeIfAbsent(Terms.atom(pair.at(0)), module -> new ArrayList<>())
                    .add(Terms.handle(pair.at(1)));
        }
        return found;
    }

    @Override
    public List<Waiting> callers(List<Handle> pids) {
        return Terms.elements(peer.ask(Question.CALLERS, Binding.list("Callees", Terms.pids(pids)))).stream()
                .map(term -> Terms.tuple(term, 2))
                .map(pair -> new Waiting(Terms.handle(pair.at(0)), Terms.handle(pair.at(1))))
                .toList();
    }

    @Override
    public BulkResult suspend(List<Handle> pids, Duration timeout, Progress progress) {
        return rounds.run(pids, all -> requests.system(all, SUSPEND, RESUME, timeout, progress));
    }

    @Override
    public BulkResult resume(List<Handle> pids, Duration timeout, Progress progress) {
        return rounds.run(pids, all -> requests.system(all, RESUME, timeout, progress));
    }

    @Override
    public BulkResult changeCode(
            List<Handle> pids, String module, Value from, Value extra, Duration timeout, Progress progress) {
        Term request =
                Tuple.of(Atom.of("change_code"), Atom.of(module), ValueWriter.term(from), ValueWriter.term(extra));
        return rounds.run(pids, all -> requests.system(all, request, timeout, progress));
    }

    @Override
    public void send(List<Handle> pids, Value message) {
        requests.send(Terms.pids(pids), ValueWriter.term(message));
    }

    @Override
    public List<Handle> awaitExit(List<Handle> pids, Duration timeout) {
        long start = System.nanoTime();
        List<Handle> alive = alive(pids);
        while (!alive.isEmpty() && timeout.minusNanos(System.nanoTime() - start).isPositive()) {
            pause();
            alive = alive(alive);
        }
        return alive;
    }

    private List<Handle> alive(List<Handle> pids) {
        List<Call> calls = new ArrayList<>();
        pids.forEach(pid -> calls.add(Call.of("erlang", "is_process_alive", Terms.pid(pid))));
        List<Outcome> outcomes = peer.callAll(calls, Peer.PATIENCE);
        List<Handle> alive = new ArrayList<>();
        for (int index = 0; index < pids.size(); index++) {
            if (!(outcomes.get(index) instanceof Outcome.Returned(Term answer) && answer.equals(Atom.FALSE))) {
                alive.add(pids.get(index));
            }
        }
        return alive;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RuntimeFailure.Cancelled("the wait for processes to end was cancelled");
        }
    }
}
