package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Processes;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.TargetClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What holds for the runtime itself and its clock. */
public abstract class OpenRuntimeContract extends ContractCase {

    /** For subclasses. */
    protected OpenRuntimeContract() {}

    @Test
    void theTargetHasANameAndAVersion() {
        assertFalse(runtime().target().scheme().isBlank());
        assertFalse(runtime().target().node().isBlank());
        assertFalse(runtime().target().version().isBlank());
    }

    @Test
    void aCapabilityIsTheSameObjectAtEachCall() {
        assertSame(need(Processes.class), runtime().capability(Processes.class).orElseThrow());
    }

    @Test
    void closingTwiceDoesNotFailAndWhatComesAfterIsLost() {
        Applications applications = need(Applications.class);
        runtime().close();
        runtime().close();
        assertThrows(RuntimeFailure.Lost.class, applications::running);
    }

    @Test
    void closingLeavesTheTargetAlive() {
        need(Applications.class);
        runtime().close();
        Applications again =
                fixture().reconnect().capability(Applications.class).orElseThrow();
        assertEquals(fixture().from(), again.version(app()).orElseThrow());
    }

    @Test
    void sleepingTakesAsLongAsItSays() {
        TargetClock clock = runtime().clock();
        long before = clock.nanoTime();
        clock.sleep(Duration.ofMillis(20));
        assertTrue(clock.nanoTime() - before >= 20_000_000);
    }

    @Test
    void anInterruptedWaitIsCancelledAndLeavesTheFlagSet() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(RuntimeFailure.Cancelled.class, () -> runtime().clock().sleep(PATIENCE));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void anInterruptedQuestionIsCancelledAndLeavesTheFlagSet() {
        Applications applications = need(Applications.class);
        Thread.currentThread().interrupt();
        try {
            assertThrows(RuntimeFailure.Cancelled.class, applications::running);
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }
}
