package dev.segue.sim;

import dev.segue.runtime.BulkResult;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.Supervised;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.Counted;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.MapValue;
import dev.segue.value.SizeValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of a simulated node. */
final class SimulatedProcesses implements Processes {

    private static final long BARE_PROCESS = 2_688;

    private final SimulatedNode node;
    private final Connection connection;
    private final SystemMessages messages;

    SimulatedProcesses(SimulatedNode node, Connection connection) {
        this.node = node;
        this.connection = connection;
        this.messages = new SystemMessages(node);
    }

    @Override
    public List<Handle> all() {
        return connection.run(Operation.READ, "list all processes", () -> {
            List<Handle> all = List.copyOf(node.world().processes.keySet());
            node.world().spend(node.world().scenario.costs().roundTrip());
            return all;
        });
    }

    @Override
    public List<Handle> of(String application) {
        return processes("list the processes of " + application, process -> process.application.equals(application));
    }

    @Override
    public List<Handle> running(String application, String module) {
        return processes(
                "find what runs " + module,
                process -> process.application.equals(application)
                        && process.module.equals(module)
                        && process.supervised
                        && process.role != Role.SUPERVISOR);
    }

    @Override
    public Map<String, List<Handle>> executing(List<String> modules) {
        return connection.run(Operation.READ, "find what runs " + String.join(", ", modules), () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            node.traffic().settle();
            return node
                    .world()
                    .processes(process -> modules.contains(process.module) && process.role != Role.SUPERVISOR)
                    .stream()
                    .collect(Collectors.groupingBy(
                            process -> process.module,
                            TreeMap::new,
                            Collectors.mapping(process -> (Handle) process.pid, Collectors.toUnmodifiableList())));
        });
    }

    @Override
    public List<Waiting> callers(List<Handle> pids) {
        Set<Handle> callees = Set.copyOf(pids);
        return connection.run(Operation.READ, "find who waits for " + Counted.processes(pids.size()), () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            return node.world().processes.values().stream()
                    .filter(process -> process.role == Role.CALLER)
                    .flatMap(process -> Stream.ofNullable(process.owner)
                            .filter(server -> callees.contains(server.pid))
                            .map(server -> new Waiting(process.pid, server.pid)))
                    .toList();
        });
    }

    private List<Handle> processes(String what, Predicate<SimulatedProcess> wanted) {
        return connection.run(Operation.READ, what, () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            node.traffic().settle();
            return node.world().processes(wanted).stream()
                    .map(process -> (Handle) process.pid)
                    .toList();
        });
    }

    @Override
    public Optional<Supervised> supervision(String application) {
        return connection.run(Operation.READ, "read the supervision tree of " + application, () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            node.traffic().settle();
            return Supervision.of(node.world(), application);
        });
    }

    @Override
    public Optional<Supervised> supervision(Handle supervisor) {
        return connection.run(Operation.READ, "read what " + supervisor.literal() + " supervises", () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            node.traffic().settle();
            return Supervision.below(node.world(), supervisor);
        });
    }

    @Override
    public MapValue info(Handle pid) {
        return connection.run(Operation.READ, "read facts about " + pid.literal(), () -> {
            SimulatedProcess process = node.world().process(pid);
            if (process == null) {
                throw new RuntimeFailure.Refused("there is no process %s on %s".formatted(pid.literal(), node.name()));
            }
            node.world().spend(node.world().scenario.costs().roundTrip());
            node.traffic().settle(process);
            return MapValue.EMPTY
                    .with("queue_length", IntegerValue.of(process.shownQueue()))
                    .with("memory", new SizeValue(BARE_PROCESS + 64 * process.shownQueue()))
                    .with("suspended", BooleanValue.of(process.suspended))
                    .with("module", new AtomValue(process.module))
                    .with("role", new AtomValue(process.role.text()));
        });
    }

    @Override
    public List<Long> queueLengths(List<Handle> pids) {
        return connection.run(Operation.READ, "read the queues of " + Counted.processes(pids.size()), () -> {
            node.traffic().settle();
            return pids.stream().map(this::queueLengthNow).toList();
        });
    }

    private long queueLengthNow(Handle pid) {
        SimulatedProcess process = node.world().process(pid);
        if (process == null) {
            return 0;
        }
        node.traffic().settle(process);
        return process.shownQueue();
    }

    @Override
    public BulkResult suspend(List<Handle> pids, Duration timeout, Progress progress) {
        return bulk(Operation.SUSPEND, "suspend", pids, timeout, progress, messages::suspend);
    }

    @Override
    public BulkResult resume(List<Handle> pids, Duration timeout, Progress progress) {
        return bulk(Operation.RESUME, "resume", pids, timeout, progress, messages::resume);
    }

    @Override
    public BulkResult changeCode(
            List<Handle> pids, String module, Value from, Value extra, Duration timeout, Progress progress) {
        String what = "change the code of " + module + " from " + from.literal() + " in";
        return bulk(
                Operation.CHANGE_CODE, what, pids, timeout, progress, process -> messages.changeCode(process, from));
    }

    private BulkResult bulk(
            Operation operation,
            String what,
            List<Handle> pids,
            Duration timeout,
            Progress progress,
            SystemMessages.Request request) {
        BulkResult result = connection.run(
                operation,
                what + " " + Counted.processes(pids.size()),
                () -> messages.toEach(operation, pids, timeout, request));
        report(pids.size(), progress);
        return result;
    }

    /** Told without the node's lock: a listener may ask the node something. */
    private static void report(int total, Progress progress) {
        int stride = Math.max(1, total / 20);
        for (int done = stride; done < total; done += stride) {
            progress.advanced(done, total);
        }
        progress.advanced(total, total);
    }

    @Override
    public void send(List<Handle> pids, Value message) {
        connection.run(
                Operation.SEND, "send %s to %s".formatted(message.literal(), Counted.processes(pids.size())), () -> {
                    for (Handle pid : pids) {
                        SimulatedProcess process = node.world().process(pid);
                        if (process != null) {
                            node.traffic().settle(process);
                            node.traffic().deliver(process, 1);
                        }
                    }
                    return pids;
                });
    }

    @Override
    public List<Handle> awaitExit(List<Handle> pids, Duration timeout) {
        return connection.run(
                Operation.AWAIT_EXIT,
                "await the end of " + Counted.processes(pids.size()),
                () -> messages.awaitExit(pids, timeout));
    }
}
