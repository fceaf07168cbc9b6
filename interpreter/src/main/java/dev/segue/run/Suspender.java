package dev.segue.run;

import dev.segue.runtime.BulkResult;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Processes;
import dev.segue.runtime.TargetClock;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Suspends and resumes processes by the ledger: written before the request is sent, struck off when it is resumed. */
final class Suspender {

    private final Processes processes;
    private final Ledger ledger;
    private final GuardKeeper guard;
    private final KnownProcesses known;
    private final TargetClock clock;
    private final Teller teller;

    Suspender(
            Processes processes,
            Ledger ledger,
            GuardKeeper guard,
            KnownProcesses known,
            TargetClock clock,
            Teller teller) {
        this.processes = processes;
        this.ledger = ledger;
        this.guard = guard;
        this.known = known;
        this.clock = clock;
        this.teller = teller;
    }

    /** Suspends those that the ledger does not hold yet; a process that has ended meanwhile is no failure. */
    BulkResult suspend(int step, List<Handle> pids, Duration timeout) {
        List<Handle> fresh =
                pids.stream().distinct().filter(pid -> !ledger.holds(pid)).toList();
        if (fresh.isEmpty()) {
            return new BulkResult(0, List.of());
        }
        List<LedgerEntry> entries = fresh.stream().map(this::entry).toList();
        ledger.write(entries);
        guard.add(entries.stream().map(LedgerEntry::what).toList());
        BulkResult result = processes.suspend(fresh, timeout, teller.progress(step, "suspended"));
        // Who did not answer in time stays in the ledger: a resume is behind the suspend, and the end of the run asks
        // again.
        List<Handle> never = new ArrayList<>(failed(result, BulkResult.Reason.NO_PROCESS));
        never.addAll(failed(result, BulkResult.Reason.NOT_SUPPORTED));
        ledger.forget(never);
        ledger.pending(failed(result, BulkResult.Reason.TIMEOUT));
        guard.remove(guarded(never));
        tell(RunEvent.Kind.SUSPENDED, step, fresh, result);
        return withoutEnded(result);
    }

    /** Resumes those that the ledger holds and strikes them off; a process that has ended meanwhile is no failure. */
    BulkResult resume(int step, List<Handle> pids, Duration timeout) {
        List<Handle> held = pids.stream().distinct().filter(ledger::holds).toList();
        if (held.isEmpty()) {
            return new BulkResult(0, List.of());
        }
        guard.mustWatch();
        BulkResult result = processes.resume(held, timeout, teller.progress(step, "resumed"));
        List<Handle> gone = failed(result, BulkResult.Reason.NO_PROCESS);
        List<Handle> stuck = result.failures().stream()
                .filter(failure -> failure.reason() != BulkResult.Reason.NO_PROCESS)
                .map(BulkResult.Failure::pid)
                .toList();
        List<Handle> awake = new ArrayList<>(held);
        awake.removeAll(new HashSet<>(gone));
        awake.removeAll(new HashSet<>(stuck));
        tell(RunEvent.Kind.RESUMED, step, held, result);
        ledger.strike(awake, clock.nanoTime());
        ledger.forget(gone);
        guard.remove(guarded(awake));
        guard.remove(guarded(gone));
        return withoutEnded(result);
    }

    private LedgerEntry entry(Handle pid) {
        KnownProcesses.Known about = known.about(pid);
        return new LedgerEntry(
                new Guards.Entry.Suspended(pid), about.application(), about.kind(), clock.now(), clock.nanoTime());
    }

    private void tell(RunEvent.Kind kind, int step, List<Handle> pids, BulkResult result) {
        Map<LedgerEntry.Kind, Long> counts = pids.stream()
                .collect(Collectors.groupingBy(
                        pid -> known.about(pid).kind(),
                        () -> new EnumMap<>(LedgerEntry.Kind.class),
                        Collectors.counting()));
        counts.forEach((what, count) -> {
            long failed = result.failures().stream()
                    .filter(failure -> known.about(failure.pid()).kind() == what)
                    .count();
            Map<String, Value> details = new LinkedHashMap<>();
            details.put("kind", new AtomValue(what.word()));
            details.put("count", IntegerValue.of(count - failed));
            details.put("failed", IntegerValue.of(failed));
            teller.tell(kind, step, null, details);
        });
    }

    private static List<Guards.Entry> guarded(List<Handle> pids) {
        return pids.stream().<Guards.Entry>map(Guards.Entry.Suspended::new).toList();
    }

    private static List<Handle> failed(BulkResult result, BulkResult.Reason reason) {
        return result.failures().stream()
                .filter(failure -> failure.reason() == reason)
                .map(BulkResult.Failure::pid)
                .toList();
    }

    private static BulkResult withoutEnded(BulkResult result) {
        return new BulkResult(
                result.asked(),
                result.failures().stream()
                        .filter(failure -> failure.reason() != BulkResult.Reason.NO_PROCESS)
                        .toList());
    }
}
