package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Guards;
import dev.segue.runtime.Guards.Entry;
import dev.segue.runtime.Guards.Guard;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for {@link Guards}. */
public abstract class GuardsContract extends ContractCase {

    /** For subclasses. */
    protected GuardsContract() {}

    private static final Duration SILENCE = Duration.ofMillis(900);
    private static final Duration LONGER = Duration.ofMillis(1_600);

    private Guards guards;
    private Processes processes;
    private List<Handle> frozen;

    @BeforeEach
    void findGuards() {
        guards = need(Guards.class);
        processes = need(Processes.class);
        frozen = stateful();
    }

    private static List<Entry> entries(List<Handle> pids) {
        return pids.stream().map(pid -> (Entry) new Entry.Suspended(pid)).toList();
    }

    private Guard freeze(List<Handle> pids) {
        Guard guard = guards.start(SILENCE);
        guard.add(entries(pids));
        assertTrue(processes.suspend(pids, PATIENCE, Progress.NONE).isComplete());
        return guard;
    }

    private boolean anySuspended(Processes look) {
        return frozen.stream().anyMatch(pid -> isSuspended(look, pid));
    }

    @Test
    void aRunThatFallsSilentLosesItsFreeze() throws InterruptedException {
        Guard guard = freeze(frozen);
        fixture().passSilently(LONGER);
        assertFalse(anySuspended(processes));
        assertFalse(guard.heartbeat());
        assertTrue(guard.isGone());
    }

    @Test
    void aRunThatIsHeardKeepsItsFreeze() throws InterruptedException {
        Guard guard = freeze(frozen);
        for (int i = 0; i < 6; i++) {
            fixture().passSilently(Duration.ofMillis(300));
            assertTrue(guard.heartbeat());
        }
        assertTrue(isSuspended(processes, frozen.getFirst()));
        assertFalse(guard.isGone());
        processes.resume(frozen, PATIENCE, Progress.NONE);
        guard.dismiss();
    }

    @Test
    void whatWasTakenFromAGuardIsNotResumed() throws InterruptedException {
        Guard guard = freeze(frozen);
        guard.remove(entries(frozen.subList(0, 1)));
        fixture().passSilently(LONGER);
        assertTrue(isSuspended(processes, frozen.getFirst()));
        assertFalse(isSuspended(processes, frozen.getLast()));
        processes.resume(frozen, PATIENCE, Progress.NONE);
    }

    @Test
    void aDismissedGuardResumesNothing() throws InterruptedException {
        Guard guard = freeze(frozen.subList(0, 1));
        guard.dismiss();
        fixture().passSilently(LONGER);
        assertTrue(isSuspended(processes, frozen.getFirst()));
        processes.resume(frozen, PATIENCE, Progress.NONE);
    }

    @Test
    void aLostConnectionCountsAtOnce() throws InterruptedException {
        freeze(frozen);
        runtime().close();
        fixture().passSilently(Duration.ofMillis(500));
        UpgradeRuntime again = fixture().reconnect();
        assertFalse(anySuspended(again.capability(Processes.class).orElseThrow()));
        again.close();
    }

    @Test
    void aPausedListenerAcceptsAgainWhenTheRunFallsSilent() throws InterruptedException {
        Listeners listeners = need(Listeners.class);
        for (Listeners.Pause pause : fixture().pauses()) {
            Listeners.Listener listener = listeners.listeners(app()).getFirst();
            Guard guard = guards.start(SILENCE);
            guard.add(List.of(new Entry.Paused(listener, pause)));
            listeners.suspend(listener, pause);
            fixture().passSilently(LONGER);
            assertFalse(listeners.listeners(app()).getFirst().suspended(), pause.name());
            assertEquals(Fixture.Knock.SERVED, fixture().knock(listener), pause.name());
        }
    }
}
