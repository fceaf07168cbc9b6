package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.BulkResult;
import dev.segue.runtime.BulkResult.Failure;
import dev.segue.runtime.BulkResult.Reason;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for suspending and resuming. */
public abstract class SystemMessagesContract extends ContractCase {

    /** For subclasses. */
    protected SystemMessagesContract() {}

    private static final Duration BUSY = Duration.ofMillis(1_500);
    private static final Duration SHORT = Duration.ofMillis(300);

    private Processes processes;
    private List<Handle> healthy;

    @BeforeEach
    void findProcesses() {
        processes = need(Processes.class);
        healthy = stateful();
    }

    private BulkResult suspend(List<Handle> pids, Duration timeout) {
        return processes.suspend(pids, timeout, Progress.NONE);
    }

    private BulkResult resume(List<Handle> pids) {
        return processes.resume(pids, PATIENCE, Progress.NONE);
    }

    private static List<Reason> reasons(BulkResult result) {
        return result.failures().stream().map(Failure::reason).toList();
    }

    @Test
    void everyProcessIsSuspendedAndResumed() {
        assertEquals(new BulkResult(healthy.size(), List.of()), suspend(healthy, PATIENCE));
        assertTrue(healthy.stream().allMatch(pid -> isSuspended(processes, pid)));
        assertEquals(new BulkResult(healthy.size(), List.of()), resume(healthy));
        assertTrue(healthy.stream().noneMatch(pid -> isSuspended(processes, pid)));
    }

    @Test
    void websocketsAreSuspendedAndResumedToo() {
        List<Handle> sockets = need(Listeners.class).websockets(app());
        assertTrue(suspend(sockets, PATIENCE).isComplete());
        assertTrue(isSuspended(processes, sockets.getFirst()));
        assertTrue(resume(sockets).isComplete());
        assertFalse(isSuspended(processes, sockets.getFirst()));
        assertEquals(sockets.size(), need(Listeners.class).websockets(app()).size());
    }

    @Test
    void suspendingTwiceNeedsOneResume() {
        List<Handle> one = healthy.subList(0, 1);
        assertTrue(suspend(one, PATIENCE).isComplete());
        assertTrue(suspend(one, PATIENCE).isComplete());
        assertTrue(resume(one).isComplete());
        assertFalse(isSuspended(processes, one.getFirst()));
    }

    @Test
    void resumingWhatRunsDoesNothing() {
        assertTrue(resume(healthy).isComplete());
        assertFalse(isSuspended(processes, healthy.getFirst()));
    }

    @Test
    void nobodyIsAskedForNoProcesses() {
        assertEquals(new BulkResult(0, List.of()), suspend(List.of(), PATIENCE));
        assertEquals(new BulkResult(0, List.of()), resume(List.of()));
    }

    @Test
    void aBusyProcessTimesOutAndIsNotSuspendedLater() {
        Handle busy = fixture().busyProcess(BUSY);
        BulkResult result = suspend(List.of(busy), SHORT);
        assertEquals(List.of(Reason.TIMEOUT), reasons(result));
        assertEquals(busy, result.failures().getFirst().pid());
        runtime().clock().sleep(BUSY.plusMillis(300));
        assertFalse(isSuspended(processes, busy));
    }

    @Test
    void aBusyProcessIsWaitedForAsLongAsTheTimeoutAllows() {
        Handle busy = fixture().busyProcess(Duration.ofMillis(500));
        assertTrue(suspend(List.of(busy), PATIENCE).isComplete());
        assertTrue(isSuspended(processes, busy));
        assertTrue(resume(List.of(busy)).isComplete());
    }

    @Test
    void theTimeoutIsTheWholeCallsBecauseAllAreAskedAtOnce() {
        List<Handle> busy =
                new ArrayList<>(List.of(fixture().busyProcess(BUSY), fixture().busyProcess(BUSY)));
        assertNotEquals(busy.getFirst(), busy.getLast());
        long before = runtime().clock().nanoTime();
        assertEquals(List.of(Reason.TIMEOUT, Reason.TIMEOUT), reasons(suspend(busy, Duration.ofMillis(600))));
        assertTrue(runtime().clock().nanoTime() - before < 1_100_000_000L);
    }

    @Test
    void aDeafProcessIsNotSupportedAndGetsNoMessage() {
        Handle deaf = fixture().deafProcess();
        assertEquals(List.of(Reason.NOT_SUPPORTED), reasons(suspend(List.of(deaf), SHORT)));
        assertEquals(List.of(Reason.NOT_SUPPORTED), reasons(resume(List.of(deaf))));
        assertEquals(0, processes.queueLength(deaf));
    }

    @Test
    void acceptorsAreNotSupported() {
        List<Handle> acceptors = need(Listeners.class).acceptors(app());
        BulkResult result = suspend(acceptors, SHORT);
        assertEquals(acceptors.size(), result.failures().size());
        assertTrue(reasons(result).stream().allMatch(Reason.NOT_SUPPORTED::equals));
    }

    @Test
    void aProcessThatHasEndedIsNoProcess() {
        Handle dead = fixture().deadProcess();
        assertEquals(List.of(Reason.NO_PROCESS), reasons(suspend(List.of(dead), SHORT)));
        assertEquals(List.of(Reason.NO_PROCESS), reasons(resume(List.of(dead))));
    }

    @Test
    void failuresComeInTheOrderAskedAndDoNotHoldUpTheOthers() {
        List<Handle> mixed =
                List.of(fixture().deadProcess(), healthy.getFirst(), fixture().deafProcess());
        BulkResult result = suspend(mixed, PATIENCE);
        assertEquals(3, result.asked());
        assertEquals(List.of(Reason.NO_PROCESS, Reason.NOT_SUPPORTED), reasons(result));
        assertTrue(isSuspended(processes, healthy.getFirst()));
        assertTrue(resume(List.of(healthy.getFirst())).isComplete());
    }

    @Test
    void progressOnlyGrowsAndEndsWithAll() {
        List<Integer> steps = new ArrayList<>();
        processes.suspend(healthy, PATIENCE, (done, total) -> {
            assertEquals(healthy.size(), total);
            steps.add(done);
        });
        assertEquals(steps.stream().sorted().toList(), steps);
        assertEquals(healthy.size(), steps.getLast());
        assertTrue(resume(healthy).isComplete());
    }
}
