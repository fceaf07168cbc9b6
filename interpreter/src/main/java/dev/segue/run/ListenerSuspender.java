package dev.segue.run;

import dev.segue.runtime.Guards;
import dev.segue.runtime.Listeners;
import dev.segue.value.AtomValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Suspends and resumes listeners by the ledger. */
final class ListenerSuspender {

    private final Surroundings around;
    private final int step;

    ListenerSuspender(Surroundings around, int step) {
        this.around = around;
        this.step = step;
    }

    void suspend(String application, Listeners.Listener listener, Listeners.Pause pause) {
        Guards.Entry.Paused paused = new Guards.Entry.Paused(listener, pause);
        around.ledger.write(List.of(new LedgerEntry(
                paused,
                application,
                LedgerEntry.Kind.ACCEPTOR,
                around.runtime.clock().now(),
                around.runtime.clock().nanoTime())));
        around.guard.add(List.of(paused));
        around.capability(Listeners.class).suspend(listener, pause);
        tell(RunEvent.Kind.SUSPENDED);
    }

    /** Resumes a listener; one that the ledger does not hold is left alone. */
    void resume(Listeners.Listener listener) {
        Optional<LedgerEntry> entry = entry(listener);
        if (entry.isEmpty()) {
            return;
        }
        around.guard.mustWatch();
        around.capability(Listeners.class).resume(listener);
        tell(RunEvent.Kind.RESUMED);
        around.ledger.strikeListener(listener.id(), around.runtime.clock().nanoTime());
        around.guard.remove(List.of(entry.get().what()));
    }

    Optional<LedgerEntry> entry(Listeners.Listener listener) {
        return around.ledger.all().stream()
                .filter(entry -> entry.what() instanceof Guards.Entry.Paused paused
                        && paused.listener().id().equals(listener.id()))
                .findFirst();
    }

    private void tell(RunEvent.Kind kind) {
        Map<String, Value> details = new LinkedHashMap<>();
        details.put("kind", new AtomValue(LedgerEntry.Kind.ACCEPTOR.word()));
        details.put("count", IntegerValue.of(1));
        details.put("failed", IntegerValue.of(0));
        around.teller.tell(kind, step, null, details);
    }
}
