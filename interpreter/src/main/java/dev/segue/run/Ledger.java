package dev.segue.run;

import dev.segue.runtime.Guards;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the run has suspended: written before the request is sent, struck off when it is resumed. Measures how long
 * each thing was held; what is still held counts up to now.
 */
final class Ledger {

    private final Map<Value, LedgerEntry> entries = new LinkedHashMap<>();
    private long longestProcess;
    private long longestListener;

    /** Writes entries; one that is there already keeps its start. */
    synchronized void write(Collection<LedgerEntry> added) {
        added.forEach(entry -> entries.putIfAbsent(key(entry), entry));
    }

    /** Notes that processes did not answer their suspend in time. */
    synchronized void pending(Collection<? extends Handle> pids) {
        pids.forEach(pid -> entries.computeIfPresent(pid, (key, entry) -> entry.asPending()));
    }

    /** Whether a process is held, or may be, since it did not answer its suspend. */
    synchronized boolean isPending(Handle pid) {
        LedgerEntry entry = entries.get(pid);
        return entry != null && entry.pending();
    }

    /** Strikes a process off that was held until now. */
    synchronized void strike(Collection<? extends Handle> pids, long nowNanos) {
        for (Handle pid : pids) {
            LedgerEntry entry = entries.remove(pid);
            if (entry != null) {
                longestProcess = Math.max(longestProcess, nowNanos - entry.sinceNanos());
            }
        }
    }

    /** Strikes off what was never held: it is gone, or was never asked. */
    synchronized void forget(Collection<? extends Handle> pids) {
        pids.forEach(entries::remove);
    }

    /** Strikes a listener off that accepts again. */
    synchronized void strikeListener(Value id, long nowNanos) {
        LedgerEntry entry = entries.remove(listenerKey(id));
        if (entry != null) {
            longestListener = Math.max(longestListener, nowNanos - entry.sinceNanos());
        }
    }

    /** Strikes everything off: all that was held until now is gone. */
    synchronized void strikeAll(long nowNanos) {
        longestProcess = Math.max(longestProcess, longestHeld(nowNanos, false));
        longestListener = Math.max(longestListener, longestHeld(nowNanos, true));
        entries.clear();
    }

    synchronized boolean holds(Handle pid) {
        return entries.containsKey(pid);
    }

    synchronized List<LedgerEntry> all() {
        return List.copyOf(entries.values());
    }

    /** The processes among the entries, in the order in which they were suspended. */
    List<Handle> processes() {
        List<Handle> pids = new ArrayList<>();
        for (LedgerEntry entry : all()) {
            if (entry.kind() != LedgerEntry.Kind.ACCEPTOR) {
                pids.add(entry.pid());
            }
        }
        return pids;
    }

    /** When the process that is held longest was suspended, on the clock for measuring. */
    synchronized OptionalLong oldestProcess() {
        // Entries stand in the order in which they were written, so the first process is the oldest.
        for (LedgerEntry entry : entries.values()) {
            if (entry.kind() != LedgerEntry.Kind.ACCEPTOR) {
                return OptionalLong.of(entry.sinceNanos());
            }
        }
        return OptionalLong.empty();
    }

    /** The longest that any process was, or is, held. */
    synchronized Duration freeze(long nowNanos) {
        return Duration.ofNanos(Math.max(longestProcess, longestHeld(nowNanos, false)));
    }

    /** The longest that any listener accepted, or accepts, nobody. */
    synchronized Duration closed(long nowNanos) {
        return Duration.ofNanos(Math.max(longestListener, longestHeld(nowNanos, true)));
    }

    private long longestHeld(long nowNanos, boolean listeners) {
        return entries.values().stream()
                .filter(entry -> listeners == (entry.kind() == LedgerEntry.Kind.ACCEPTOR))
                .mapToLong(entry -> nowNanos - entry.sinceNanos())
                .max()
                .orElse(0);
    }

    private static Value key(LedgerEntry entry) {
        return switch (entry.what()) {
            case Guards.Entry.Suspended process -> process.pid();
            case Guards.Entry.Paused paused -> listenerKey(paused.listener().id());
        };
    }

    private static Value listenerKey(Value id) {
        return TupleValue.of(new AtomValue("listener"), id);
    }
}
