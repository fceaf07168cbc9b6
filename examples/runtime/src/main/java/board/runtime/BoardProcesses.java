package board.runtime;

import dev.segue.runtime.BulkResult;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.MapValue;
import dev.segue.value.SizeValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The workers of a board. */
final class BoardProcesses implements Processes {
    private final Administration administration;
    private final Workers workers;

    BoardProcesses(Administration administration) {
        this.administration = administration;
        this.workers = new Workers(administration);
    }

    @Override
    public List<Handle> all() {
        return workers.which(worker -> true);
    }

    @Override
    public List<Handle> of(String application) {
        return application.equals(BoardRuntime.APPLICATION) ? all() : List.of();
    }

    @Override
    public List<Handle> running(String application, String module) {
        return of(application).isEmpty()
                ? List.of()
                : workers.which(worker -> worker.module().equals(module));
    }

    @Override
    public MapValue info(Handle pid) {
        Workers.Facts facts = workers.all().stream()
                .filter(worker -> worker.pid().equals(pid))
                .findFirst()
                .orElseThrow(() -> new RuntimeFailure.Refused("there is no worker " + pid.literal()));
        Map<Value, Value> map = new LinkedHashMap<>();
        map.put(new AtomValue("queue_length"), IntegerValue.of(facts.waiting()));
        // The board does not know what each of its threads takes.
        map.put(new AtomValue("memory"), new SizeValue(0));
        map.put(new AtomValue("suspended"), BooleanValue.of(facts.suspended()));
        map.put(new AtomValue("module"), new StringValue(facts.module()));
        return new MapValue(map);
    }

    @Override
    public List<Long> queueLengths(List<Handle> pids) {
        Map<Handle, Long> known =
                workers.all().stream().collect(Collectors.toMap(Workers.Facts::pid, Workers.Facts::waiting));
        return pids.stream().map(pid -> known.getOrDefault(pid, 0L)).toList();
    }

    @Override
    public Map<String, List<Handle>> executing(List<String> modules) {
        Map<String, List<Handle>> found = new LinkedHashMap<>();
        for (String module : modules) {
            List<Handle> users = running(BoardRuntime.APPLICATION, module);
            if (!users.isEmpty()) {
                found.put(module, users);
            }
        }
        return found;
    }

    @Override
    public List<Waiting> callers(List<Handle> pids) {
        Set<Handle> asked = Set.copyOf(pids);
        return workers.all().stream()
                .map(worker -> new Waiting(worker.pid(), workers.handle(String.valueOf(worker.waitsFor()))))
                .filter(waiting -> asked.contains(waiting.callee()))
                .toList();
    }

    @Override
    public BulkResult suspend(List<Handle> pids, Duration timeout, Progress progress) {
        return bulk("suspend", pids, List.of(millis(timeout)), progress);
    }

    @Override
    public BulkResult resume(List<Handle> pids, Duration timeout, Progress progress) {
        return bulk("resume", pids, List.of(millis(timeout)), progress);
    }

    @Override
    public BulkResult changeCode(
            List<Handle> pids, String module, Value from, Value extra, Duration timeout, Progress progress) {
        boolean down = from instanceof TupleValue;
        Value version = from instanceof TupleValue(List<Value> parts) ? parts.get(1) : from;
        return bulk(
                "change", pids, List.of(millis(timeout), module, down ? "down" : "from", version.display()), progress);
    }

    private BulkResult bulk(String action, List<Handle> pids, List<String> common, Progress progress) {
        List<BulkResult.Failure> failures = administration.ask(action, common, Workers.ids(pids)).stream()
                .map(cells -> new BulkResult.Failure(
                        workers.handle(cells.get(0)), BulkResult.Reason.valueOf(cells.get(1)), cells.get(2)))
                .toList();
        progress.advanced(pids.size(), pids.size());
        return new BulkResult(pids.size(), failures);
    }

    // An infinite wait is one that nobody will see the end of.
    private static String millis(Duration timeout) {
        Duration longest = Duration.ofDays(1);
        return String.valueOf((timeout.compareTo(longest) > 0 ? longest : timeout).toMillis());
    }

    @Override
    public void send(List<Handle> pids, Value message) {
        administration.ask("send", List.of(message.display()), Workers.ids(pids));
    }

    @Override
    public List<Handle> awaitExit(List<Handle> pids, Duration timeout) {
        return administration.ask("await", List.of(millis(timeout)), Workers.ids(pids)).stream()
                .map(cells -> workers.handle(cells.getFirst()))
                .toList();
    }
}
