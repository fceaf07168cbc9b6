package dev.segue.sim;

import dev.segue.value.Handle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that a simulated node holds, and its time. All of it is guarded by {@link #lock}. */
final class World {

    /** Later than everything that ever happens: about 73 years. */
    static final long NEVER = Long.MAX_VALUE / 4;

    final ReentrantLock lock = new ReentrantLock();
    final Scenario scenario;
    final SplittableRandom random;
    final Map<Handle, SimulatedProcess> processes = new LinkedHashMap<>();
    final Map<String, SimulatedApplication> applications = new TreeMap<>();
    final Map<String, LoadedModule> modules = new TreeMap<>();
    final List<SimulatedGuard> guards = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    final List<LogLine> log = new ArrayList<>();
    final Tally tally = new Tally();
    /** What its release handler knows; empty if it was not started as a release. */
    final Optional<ReleaseBook> releases;

    private final PriorityQueue<Event> agenda =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
    private long now;
    private long order;
    private long nextPid = 100;
    /** Whether the runner's heartbeat does not reach the node, so that time counts against the guards. */
    boolean runnerSilent;

    private record Event(long at, long order, Runnable action) {}

    World(Scenario scenario) {
        this.scenario = scenario;
        this.random = new SplittableRandom(scenario.seed());
        this.releases = scenario.releases().map(shape -> new ReleaseBook(scenario.node(), shape));
    }

    /** Nanoseconds since the start. */
    long now() {
        return now;
    }

    Instant time() {
        return scenario.start().plusNanos(now);
    }

    SimulatedPid freshPid() {
        return new SimulatedPid(scenario.node(), nextPid++);
    }

    @Nullable
    SimulatedProcess process(Handle pid) {
        return processes.get(pid);
    }

    List<SimulatedProcess> processes(Predicate<SimulatedProcess> wanted) {
        return processes.values().stream().filter(wanted).toList();
    }

    /** Puts something on the agenda. */
    void at(long time, Runnable action) {
        agenda.add(new Event(Math.max(now, time), order++, action));
    }

    /** Lets an operation cost time, varied by chance by at most a tenth. */
    void spend(Duration cost) {
        advance((long) (nanos(cost) * (0.9 + 0.2 * random.nextDouble())));
    }

    /** Lets time pass; whatever is due happens in order. */
    void advance(long nanos) {
        long end = Math.min(NEVER, now + Math.min(NEVER, Math.max(0, nanos)));
        while (runNext(end)) {
            // each turn runs one thing that is due
        }
        now = end;
        if (!runnerSilent) {
            guards.forEach(guard -> guard.heard(now));
        }
    }

    private boolean runNext(long end) {
        Event next = agenda.peek();
        long due = next == null ? NEVER : next.at();
        SimulatedGuard impatient = runnerSilent ? mostImpatient() : null;
        if (impatient != null && impatient.deadline() <= Math.min(due, end)) {
            now = Math.max(now, impatient.deadline());
            impatient.fire();
            return true;
        }
        if (next == null || due > end) {
            return false;
        }
        agenda.remove();
        now = Math.max(now, due);
        next.action().run();
        return true;
    }

    /** When something is due next; {@link #NEVER} if nothing is. */
    long nextEvent() {
        Event next = agenda.peek();
        return next == null ? NEVER : next.at();
    }

    private @Nullable SimulatedGuard mostImpatient() {
        return guards.stream()
                .min(Comparator.comparingLong(SimulatedGuard::deadline))
                .orElse(null);
    }

    /** Notes what happened, with its time. */
    void note(String what) {
        events.add("%d.%06d %s".formatted(now / 1_000_000_000, now / 1_000 % 1_000_000, what));
    }

    /** Nanoseconds of a duration, at least 0 and at most {@link #NEVER}. */
    static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofNanos(NEVER)) >= 0 ? NEVER : Math.max(0, duration.toNanos());
    }
}
