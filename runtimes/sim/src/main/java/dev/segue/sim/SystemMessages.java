package dev.segue.sim;

import dev.segue.runtime.BulkResult;
import dev.segue.runtime.BulkResult.Failure;
import dev.segue.runtime.BulkResult.Reason;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends system messages to many processes in one flight, as {@code sys} would be used. Called under the node's lock. */
final class SystemMessages {

    private final SimulatedNode node;
    private final World world;

    SystemMessages(SimulatedNode node) {
        this.node = node;
        this.world = node.world();
    }

    /** What one process does with a request: empty if all went well, else what it answered. */
    @FunctionalInterface
    interface Request {
        Optional<String> handle(SimulatedProcess process);
    }

    /** Asks every process; all requests are under way at once. */
    BulkResult toEach(Operation operation, List<Handle> pids, Duration timeout, Request request) {
        node.traffic().settle();
        Flight flight = new Flight(operation, timeout, request);
        pids.forEach(flight::ask);
        flight.land();
        return new BulkResult(pids.size(), flight.failures);
    }

    private final class Flight {
        final Operation operation;
        final Request request;
        final long start = world.now();
        final long patience;
        final double luck = 0.9 + 0.2 * world.random.nextDouble();
        final List<Failure> failures = new ArrayList<>();
        long arrival = start + (long) (luck * World.nanos(world.scenario.costs().roundTrip()));
        long end = arrival;

        Flight(Operation operation, Duration timeout, Request request) {
            this.operation = operation;
            this.request = request;
            this.patience = World.nanos(timeout);
        }

        void ask(Handle pid) {
            SimulatedProcess process = world.process(pid);
            if (process == null) {
                fail(pid, Reason.NO_PROCESS, "noproc");
            } else if (!process.speaksSystem()) {
                fail(pid, Reason.NOT_SUPPORTED, "a %s knows no system messages".formatted(process.role.text()));
            } else {
                ask(process);
            }
        }

        private void ask(SimulatedProcess process) {
            arrival += (long) (luck * World.nanos(cost(process)));
            occupy(process);
            long answer = Math.max(arrival, process.busyUntil);
            if (answer - start > patience) {
                end = Math.max(end, start + patience);
                fail(process.pid, Reason.TIMEOUT, "no answer in time");
                handleLate(process);
                return;
            }
            end = Math.max(end, answer);
            handle(process);
        }

        /** A suspend that is handled too late is followed by a resume, so nothing is left of it. */
        private void handleLate(SimulatedProcess process) {
            if (operation != Operation.SUSPEND) {
                world.at(process.busyUntil, () -> {
                    if (process.alive) {
                        request.handle(process);
                    }
                });
            }
        }

        private void handle(SimulatedProcess process) {
            if (process.behaviour.diesOn().contains(operation)) {
                world.note("%s died".formatted(process.pid.literal()));
                node.population().kill(process);
                fail(process.pid, Reason.NO_PROCESS, "it died when asked");
            } else if (process.behaviour.failsOn().contains(operation)) {
                fail(process.pid, Reason.ERROR, "it answered with an error");
            } else {
                request.handle(process).ifPresent(error -> fail(process.pid, Reason.ERROR, error));
            }
        }

        private void occupy(SimulatedProcess process) {
            long spell = World.nanos(process.behaviour.busy());
            if (spell > 0 && !process.busySpellSpent) {
                process.busySpellSpent = true;
                process.busyUntil = Math.min(World.NEVER, arrival + spell);
            }
        }

        private Duration cost(SimulatedProcess process) {
            CostModel costs = world.scenario.costs();
            boolean socket = process.role == Role.WEBSOCKET || process.transport() != null;
            return switch (operation) {
                case CHANGE_CODE -> costs.codeChange();
                case RESUME ->
                    (socket ? costs.socket() : costs.process())
                            .plus(costs.message().multipliedBy(process.queue));
                default -> socket ? costs.socket() : costs.process();
            };
        }

        void fail(Handle pid, Reason reason, String detail) {
            failures.add(new Failure(pid, reason, detail));
        }

        void land() {
            if (end >= World.NEVER) {
                throw new RuntimeFailure.TimedOut("a process never answers and the timeout is infinite");
            }
            world.advance(end - start);
        }
    }

    Optional<String> suspend(SimulatedProcess process) {
        process.suspended = true;
        return Optional.empty();
    }

    Optional<String> resume(SimulatedProcess process) {
        node.traffic().wake(process);
        return Optional.empty();
    }

    /** Lets a process's code bring its state into another shape, if that code knows how. */
    Optional<String> changeCode(SimulatedProcess process, Value from) {
        if (!process.suspended) {
            return Optional.of("unknown_system_msg: it is not suspended");
        }
        LoadedModule loaded = world.modules.get(process.module);
        return loaded == null || loaded.current == null ? Optional.empty() : migrate(process, loaded.current, from);
    }

    /** Code without a code_change of its own keeps the state as it is; any other knows what it knows. */
    private Optional<String> migrate(SimulatedProcess process, ModuleShape code, Value from) {
        if (code.migrates().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> down = downVersion(from);
        String before = down.isEmpty() ? process.state : code.state();
        String after =
                down.isEmpty() ? code.state() : stateIn(process, down.get()).orElse("");
        String foreign = down.isEmpty() ? before : after;
        if (!code.migrates().contains(foreign) || !before.equals(process.state)) {
            return Optional.of("function_clause: %s:code_change does not know the state".formatted(process.module));
        }
        process.state = after;
        return Optional.empty();
    }

    private static Optional<String> downVersion(Value from) {
        return from instanceof TupleValue tuple
                        && tuple.elements().size() == 2
                        && tuple.elements().getFirst().equals(new AtomValue("down"))
                ? Optional.of(tuple.elements().get(1).display())
                : Optional.empty();
    }

    /** What the state looks like in a version, which is the application's or the module's own. */
    private Optional<String> stateIn(SimulatedProcess process, String version) {
        return Optional.ofNullable(world.applications.get(process.application)).stream()
                .flatMap(application -> application.shape.versions().stream())
                .flatMap(shape -> shape.module(process.module).stream()
                        .filter(module -> shape.version().equals(version)
                                || module.version().equals(version)))
                .map(ModuleShape::state)
                .findFirst();
    }

    /** Lets time pass until these have ended, at most so long; gives those that live then. */
    List<Handle> awaitExit(List<Handle> pids, Duration timeout) {
        long end = Math.min(World.NEVER, world.now() + World.nanos(timeout));
        while (!living(pids).isEmpty() && world.now() < end) {
            long next = Math.min(end, world.nextEvent());
            if (next >= World.NEVER) {
                throw new RuntimeFailure.TimedOut("a process never ends and the timeout is infinite");
            }
            world.advance(next - world.now());
            node.traffic().settle();
        }
        return living(pids);
    }

    private List<Handle> living(List<Handle> pids) {
        return pids.stream().filter(pid -> world.process(pid) != null).toList();
    }
}
